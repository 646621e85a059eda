import { oneOf, type Random } from './random'

/** Writings that stand for each other in buyers' lines: dialect, slips of pinyin input, short forms. */
const SWAPS: readonly (readonly [string, readonly string[]])[] = [
  ['什么', ['啥', '神马', '什莫', '什麽', '甚么']],
  ['怎么', ['咋', '怎麽', '咋个', '咋么', '怎莫', '杂']],
  ['为什么', ['为啥', '为何', '凭啥', '干嘛']],
  ['没有', ['木有', '没', '冇', '莫得', '么有']],
  ['没', ['木', '冇']],
  ['吗', ['嘛', '么', '不', '没', '吗？', '嘞']],
  ['呢', ['捏', '尼', '呐']],
  ['的', ['滴', '地', '得', '']],
  ['了', ['啦', '咯', '勒', '嘞']],
  ['快递', ['块递', '快弟', '快第', '快件', 'kd']],
  ['发货', ['发活', '发火', '发或', 'fh']],
  ['退款', ['推款', '退宽', '退欵']],
  ['退货', ['推货', '退或']],
  ['优惠券', ['优惠卷', '优惠劵', '优惠圈', '券', '优惠卡']],
  ['地址', ['地止', '地置', '地扯']],
  ['收到', ['受到', '收倒']],
  ['运费', ['邮费', '油费', '运废']],
  ['包邮', ['包油', '包又']],
  ['客服', ['客户', '亲']],
  ['质量', ['质里', '质凉']],
  ['发票', ['发漂', '法票']],
  ['付款', ['付宽', '付欵']],
  ['可以', ['可已', '可不可以', '阔以', '能']],
  ['物流', ['勿流', '物留']],
  ['评价', ['平价']],
  ['已经', ['已', '以经']],
  ['现在', ['现再', '现']],
  ['在', ['再', '在在']],
  ['你', ['您', '尼']],
  ['你们', ['您们', '你们家', '你家']],
  ['我', ['俺', '偶', '我这']],
  ['能不能', ['能否', '可否', '能不']],
  ['多少', ['好多', '几多', '多小']],
  ['多久', ['好久', '多就', '多长时间']],
  ['一点', ['点', '一丢丢', '一点点', '些']],
  ['东西', ['宝贝', '货', '商品']],
  ['给我', ['给', '跟我', '帮我']],
  ['还没', ['还没有', '都没', '一直没']],
  ['不知道', ['布吉岛', '不晓得']],
  ['谢谢', ['蟹蟹', '3q', '谢']],
]

const BEFORE = [
  '亲',
  '亲，',
  '你好',
  '你好，',
  '您好 ',
  '老板',
  '那个',
  '请问',
  '请问下',
  '问一下',
  '那',
  '我想问',
  '麻烦问下',
  '嗯',
  '好的',
  '哦',
  '客服',
  '那么',
  '不是，',
  '不好意思',
  '想问下',
  '在吗',
  '还有',
  '对了',
  '就是',
  '那我',
  '这个',
]
const AFTER = [
  '啊',
  '呀',
  '呢',
  '哈',
  '哦',
  '谢谢',
  '吗',
  '。',
  '？',
  '！',
  '~',
  '亲',
  '哇',
  '呗',
  '咯',
  '嘛',
  '了',
  '？？',
  '...',
  '哎',
  '嘞',
  '吧',
]
/** What a buyer adds that says nothing about what is asked. */
const ASIDES = [
  '刚拍了{goods} ',
  '我买的{goods} ',
  '买的那个{goods}',
  '{goods} ',
  '我拍的{colour}{goods}，',
  '昨天拍的 ',
  '订单{n}{n} ',
  '我{place}的 ',
  '之前买过 ',
  '第一次买，',
  '今天看到 ',
  '{n}元那个 ',
  '给孩子买的 ',
  '我是老顾客 ',
]

export const asides = ASIDES

/** The line as a buyer in a hurry might write it: at most a few changes. */
export function roughened(line: string, random: Random): string {
  let text = line
  if (random() < 0.35) {
    const fitting = SWAPS.filter(([word]) => text.includes(word))
    if (fitting.length) {
      const [word, others] = oneOf(random, fitting)
      text = text.replace(word, oneOf(random, others))
    }
  }
  if (random() < 0.22) text = oneOf(random, BEFORE) + text
  if (random() < 0.25) text += oneOf(random, AFTER)
  if (text.length > 4 && random() < 0.05) {
    const at = Math.floor(random() * text.length)
    text = text.slice(0, at) + text.slice(at + 1)
  }
  if (text.length > 5 && random() < 0.04) {
    const at = Math.floor(random() * text.length)
    text = `${text.slice(0, at)} ${text.slice(at)}`
  }
  if (random() < 0.004) text += text
  return text
}
