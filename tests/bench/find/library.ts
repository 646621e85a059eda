import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Stamp } from '@/lib/trade/record'

/** Words of the trade; the frequent ones first, as they come up more often. */
const WORDS =
  '亲 您好 发货 快递 地址 核对 退款 麻烦 收到 尽快 安排 订单 仓库 商品 包裹 物流 今天 帮您 可以 我们 处理 请您 查询 更新 付款 优惠券 尺码 颜色 质量 问题 照片 换货 退货 运费 申请 确认 信息 收件人 电话 联系 客服 售后 支持 感谢 评价 满意 喜欢 下单 库存 规格 活动 页面 参数 详情 材质 发票 抬头 补发 漏发 破损 签收 驿站 派送 中转 揽收 单号 拦截 拒收 备注 合并 预售 赠品 保修 安装 说明书 配件 尺寸 身高 体重 宽松 合身 面料 洗涤 褪色 起球 气味 通风 保质期 冷藏 开封 储存 用量 儿童 老人 孕妇 送礼 包装 礼盒 贺卡 加急 改价 差价 满减 凑单 会员 积分 收藏 店铺 直播 秒杀 定金 尾款 乡镇 街道 门牌 小区 单位 前台 代收 自提 周末 节假日 高峰 天气 延误 耐心 抱歉 理解 建议 改进 登记 反馈 主管 同事 交班 绿色 行李箱 长度 重量 单人 宿舍 调味 弹力 薄款 降温 传热 参考'.split(
    ' ',
  )
/** Less frequent letters, so that the library has as many different ones as a real one. */
const LETTERS =
  '岚瓷釉樟柚榉藤苎绒缎莓榛桂荔枸杞菊茉莉茯苓砂陶铜锡镍铝钛硅橡胶绸蕾丝貂狐驼鹅鸭鳕鲑虾蟹贝藻葵芝麻椒蒜姜葱菇笋莲藕薯芋豆麦稻粟粥糕饼酥糖蜜醋酱酒茶咖奶酪烛灯扇伞帽靴袜裤裙衫袄棉麻帘毯枕褥盆碗碟筷勺锅壶杯瓶罐盒篮筐架柜橱凳椅桌床垫镜梳剪钳钉锤锯胶纸笔墨砚尺圆规书签贴膜壳链扣环戒镯坠簪'

/** A library that is the same in every run: no corpus, no clock. */
export function makeLibrary(size: number): Phrase[] {
  const next = randomFrom(20261121)
  const word = () => WORDS[Math.floor(next() ** 2 * WORDS.length)] ?? ''
  const rare = () => Array.from({ length: 2 }, () => LETTERS[Math.floor(next() * LETTERS.length)]).join('')
  const text = (length: number) => {
    let made = ''
    while (made.length < length) made += (next() < 0.12 ? rare() : word()) + (next() < 0.18 ? '，' : '')
    return `${made.slice(0, length - 1)}~`
  }
  return Array.from({ length: size }, (_, index) => ({
    id: `p${index}` as PhraseId,
    code: `${String.fromCharCode(97 + (index % 26))}${index.toString(36)}`,
    title: `${word()}${word()}${next() < 0.5 ? rare() : ''}`,
    text: text(30 + Math.floor(next() * 20)),
    updatedAt: '' as Stamp,
  }))
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export interface Sought {
  readonly query: string
  readonly kind: 'hanzi' | 'pinyin' | 'initials' | 'mixed'
  /** The words it means: right phrases hold each of them, or letters that sound like it. */
  readonly means: readonly string[]
}

/** What an agent types, letter by letter. */
export const SOUGHT: readonly Sought[] = [
  { query: '发货', kind: 'hanzi', means: ['发货'] },
  { query: '退款 运费', kind: 'hanzi', means: ['退款', '运费'] },
  { query: '优惠券', kind: 'hanzi', means: ['优惠券'] },
  { query: 'fahuo', kind: 'pinyin', means: ['发货'] },
  { query: 'dizhi', kind: 'pinyin', means: ['地址'] },
  { query: 'xinglixiang', kind: 'pinyin', means: ['行李箱'] },
  { query: 'tuikuan yunfei', kind: 'pinyin', means: ['退款', '运费'] },
  { query: 'fh', kind: 'initials', means: ['发货'] },
  { query: 'yhq', kind: 'initials', means: ['优惠券'] },
  { query: '发huo', kind: 'mixed', means: ['发货'] },
  { query: 'yun费', kind: 'mixed', means: ['运费'] },
]
