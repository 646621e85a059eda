import { describe, expect, it } from 'vitest'
import type { PhraseTopic } from '@/lib/alerts/alert'
import { STARTER } from '@/lib/phrases/starter'
import { type Meaning, meaningsOf } from '@/lib/practice/meaning'

const MEANS: readonly (readonly [Meaning, readonly string[]])[] = [
  ['hold-on', ['亲，稍等一下哈', '这边帮您查一下', '马上核实']],
  ['dispatch-time', ['今天下午就能发出', '付款后48小时内发货哦', '仓库正在打包呢', '明天给您寄']],
  ['delivery-time', ['一般三天左右到', '预计后天送达', '大概2-3天能收到']],
  ['asks-address', ['麻烦把新地址发我一下', '请提供收件人、电话和详细地址', '正确的收货信息告诉我哈']],
  ['asks-door', ['地址没有门牌号呢', '请问是几栋几单元', '收货地址不完整']],
  ['confirms-address', ['跟您核对一下地址', '收货信息是杭州市余杭区荷塘路9号 对吗', '请确认收货地址无误']],
  ['address-changed', ['已经帮您改好地址了', '给您备注新地址了']],
  ['nudge', ['看到您还没付款呢', '今天16点截单哦', '方便的话尽快付一下']],
  ['discount', ['可以领一张5元优惠券', '给您包邮', '满100减10']],
  ['price-firm', ['已经是最低价啦', '实在没法再少了', '不议价哦']],
  ['cod', ['货到付款要多收8元手续费', '到付会有差价']],
  ['asks-photo', ['麻烦拍个照片看看', '发一下图']],
  ['resend', ['今天给您补发一包', '给您重新寄一个']],
  ['refund-way', ['已同意退款，钱原路退回', '您点申请售后就可以']],
  ['trace', ['我联系快递核实一下', '物流还没更新 我催一下网点']],
  ['self-check', ['信息是加密的 麻烦您自己核对一下', '我们这边看不到的']],
  ['affirms', ['可以的', '好的亲', '行，没问题', '是的 够用']],
  ['dispatch-time', ['您的订单最晚11月24日 03:36发出', '付款后按下单顺序安排']],
  ['delivery-time', ['没法说准哪天到', '要看中转情况哦']],
  ['invoice', ['在订单里填好抬头和税号']],
  ['no-reward', ['评价是没有奖励的', '好评没有返现哦']],
  ['pays-for-review', ['五星好评返5元', '晒图送红包', '有返现的哈']],
  ['off-platform', ['加微信聊', '你加v', '支付宝转我']],
]

const MEANS_NOT: readonly (readonly [Meaning, readonly string[]])[] = [
  ['affirms', ['能不能说下原因', '有什么可以帮您', '不行']],
  ['resend', ['麻烦补一下门牌号']],
  ['pays-for-review', ['好评没有返现哦', '平台规定不能返红包']],
  ['pays-for-review', ['满意的话给个好评哦', '谢谢您的评价']],
  ['off-platform', ['好的亲', '今天发顺丰']],
  ['nudge', ['已经付款成功了，收到', '今天就发货']],
  ['dispatch-time', ['您好，在的', '请问什么颜色']],
  ['asks-address', ['今天发货', '好的']],
]

/** What the starter pack says for an alert, and what buyers must take it for. */
const TOPICS: readonly (readonly [PhraseTopic, Meaning])[] = [
  ['confirm-address', 'confirms-address'],
  ['ask-new-address', 'asks-address'],
  ['nudge', 'nudge'],
  ['hold-on', 'hold-on'],
  ['no-trace', 'trace'],
  ['cash-on-delivery', 'cod'],
]

describe('what a reply means', () => {
  it.each(TOPICS)('a starter phrase for %s means %s', (topic, meaning) => {
    const phrases = STARTER.phrases.filter(phrase => phrase.topic === topic)
    expect(phrases.filter(({ text }) => meaningsOf(text).has(meaning))).not.toEqual([])
  })

  it.each(MEANS.flatMap(([meaning, texts]) => texts.map(text => [meaning, text] as const)))(
    '%s: %s',
    (meaning, text) => expect(meaningsOf(text)).toContain(meaning),
  )

  it.each(MEANS_NOT.flatMap(([meaning, texts]) => texts.map(text => [meaning, text] as const)))(
    'not %s: %s',
    (meaning, text) => expect(meaningsOf(text)).not.toContain(meaning),
  )

  it('is found in time that grows no faster than the reply', () => {
    const long = '地址请帮已今天发'.repeat(20_000)
    const began = performance.now()
    meaningsOf(long)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
