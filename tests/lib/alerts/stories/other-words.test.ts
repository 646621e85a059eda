import { living, moment, paid, received, shipped, unpaid } from './story'
import { tell } from './tell'

const U = 'unpaid-before-cutoff'
const W = 'buyer-waiting'
const C = 'address-to-confirm'
const NEW = 'new-address'
const ok = 'A 14:06 好的亲，我看一下您的订单'
const id = unpaid('11:00').id
const buyer = { buyer: { id: 'u' as never } }
const DOUBT = living('安徽省阜阳市临泉县杨桥镇大王庄村')
const VAGUE = living('浙江省杭州市余杭区文二西路66号晨光驿站')

tell('waiting', [
  {
    is: '在的 then real',
    when: '14:05',
    chat: ['B 14:00 有货吗', 'A 14:01 在的', 'A 14:02 有货的，今天能发'],
    raises: [],
  },
  {
    is: '亲在的哦请问有什么可以帮您',
    when: '14:05',
    chat: ['B 14:00 能便宜点吗', 'A 14:01 亲，在的哦，请问有什么可以帮您的呢'],
    raises: [`!${W}`],
  },
  {
    is: '您好 欢迎光临',
    when: '14:05',
    chat: ['B 14:00 有货吗', 'A 14:01 您好，欢迎光临本店'],
    raises: [`!${W}`],
  },
  { is: '好的哦~', when: '14:05', chat: ['A 13:59 给您备注了', 'B 14:00 好的哦~'], raises: [] },
  { is: '收到了谢谢', when: '14:05', chat: ['A 13:59 今天发', 'B 14:00 收到，谢谢'], raises: [] },
  { is: 'ok', when: '14:05', chat: ['A 13:59 今天发', 'B 14:00 OK'], raises: [] },
  { is: '嗯嗯好的', when: '14:05', chat: ['A 13:59 今天发', 'B 14:00 嗯嗯好的'], raises: [] },
  { is: '哦哦 这样啊', when: '14:05', chat: ['A 13:59 今天发', 'B 14:00 哦哦这样啊'], raises: [] },
  { is: '不用了谢谢', when: '14:05', chat: ['A 13:59 还需要别的吗', 'B 14:00 不用了谢谢'], raises: [] },
  { is: '那我再看看', when: '14:05', chat: ['A 13:59 这款有货', 'B 14:00 那我再看看'], raises: [`!${W}`] },
  { is: '好 and dots', when: '14:05', chat: ['A 13:59 今天发', 'B 14:00 好。。。'], raises: [] },
  { is: '？', when: '14:05', chat: ['A 13:59 今天发', 'B 14:00 ？'], raises: [`!${W}`] },
  { is: 'a sticker by the buyer', when: '14:05', chat: ['A 13:59 今天发', 'B 14:00 [呲牙]'], raises: [] },
  {
    is: 'a picture by the buyer',
    when: '14:05',
    chat: ['A 13:59 今天发', 'B 14:00 [图片]'],
    raises: [`!${W}`],
  },
  {
    is: 'over midnight with quiet hours off',
    when: '2026-03-03 00:01',
    chat: ['B 23:59 有货吗'],
    shop: { quiet: { from: 0, to: 0 } },
    raises: [`!${W}`],
  },
])

tell('nudges', [
  {
    is: 'by the agent in other words',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['A 12:00 亲，订单还留着呢，喜欢的话可以付款哦'],
    raises: [],
  },
  {
    is: '拍下还没付',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['A 12:00 亲看到您拍下还没付款呢'],
    raises: [],
  },
  {
    is: '有什么疑问',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['A 12:00 亲，您的订单待付款，是有什么疑问吗'],
    raises: [],
  },
  {
    is: '帮您留着库存',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['A 12:00 库存不多了，早点支付早点发货哦'],
    raises: [],
  },
  {
    is: '付款方式 explained',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 怎么付款', 'A 12:00 可以用微信支付和支付宝的'],
    raises: [U],
  },
  {
    is: 'card of the console',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['S 12:00 您已向买家发送催付卡片'],
    raises: [],
  },
  {
    is: '不想要了',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 不想要了', 'A 12:01 好的亲，不打扰您了'],
    raises: [U],
  },
  {
    is: '算了不买了',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 算了 不买了', 'A 12:01 好的亲，不打扰您了'],
    raises: [U],
  },
  {
    is: '拍错规格重新拍',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 拍错规格了 重新拍', 'A 12:01 好的，这单不用管'],
    raises: [U],
  },
  {
    is: '取消掉吧',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 这单取消掉吧', 'A 12:01 好的，不付就自动关闭'],
    raises: [U],
  },
  {
    is: '帮我改个价再付',
    when: '15:20',
    orders: [unpaid('15:00')],
    chat: ['B 15:05 帮我改个价再付', 'A 15:06 稍等，给您改好了'],
    raises: [U],
  },
  {
    is: 'declined and set aside',
    when: '2026-03-03 12:00',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 不要了', 'A 12:01 好的亲，给您关闭'],
    decided: [`12:05 ${U} done ${id}/declined`],
    raises: [U],
  },
  {
    is: 'a holiday but the page closes',
    when: '15:30',
    orders: [unpaid('14:00', { times: { closes: moment('16:00') } })],
    shop: { holidays: ['2026-03-02'] },
    raises: [U],
  },
  {
    is: 'month end 23:50 into the next',
    when: '2026-04-01 09:10',
    orders: [unpaid('2026-03-31 21:00')],
    raises: [U],
  },
  { is: 'leap day', when: '2028-02-29 15:30', orders: [unpaid('2028-02-29 14:00')], raises: [U] },
])

tell('addresses', [
  {
    is: '嗯嗯是的',
    when: '14:10',
    orders: [paid('13:00', VAGUE)],
    chat: ['A 14:00 亲，麻烦确认一下收货地址', 'B 14:05 嗯嗯 是的', ok],
    raises: [C],
  },
  {
    is: 'a door asked for, and given',
    when: '14:10',
    orders: [paid('13:00', living('浙江省杭州市余杭区晨光花园'))],
    chat: ['A 14:00 亲，地址没有门牌号，麻烦发一下', 'B 14:05 5栋2单元301', ok],
    raises: [`!${NEW}`],
  },
  {
    is: 'village says it is all',
    when: '14:10',
    orders: [paid('13:00', DOUBT)],
    chat: ['A 14:00 亲，地址就到村吗', 'B 14:05 对的', ok],
    raises: [C],
  },
  {
    is: 'a new one with pinyin name',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 ZHANG SAN 13912345602 江苏省苏州市吴中区木渎镇金山路8号2栋301', ok],
    raises: [`!${NEW}`],
  },
  {
    is: 'phone dashes',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 江苏省苏州市吴中区金山路8号2栋301 李四 139-1234-5602', ok],
    raises: [`!${NEW}`],
  },
  {
    is: 'number talk',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 我要大号的 2个', ok],
    raises: [],
  },
  {
    is: 'size talk',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 小号的还是大号的好 165 120', ok],
    raises: [],
  },
  {
    is: 'a place talk',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 寄到重庆要几天', ok],
    raises: [],
  },
  {
    is: 'an order number',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 订单号 260302-100000000000001', ok],
    raises: [],
  },
  {
    is: 'address again to the same',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 冯乐 13912345601 浙江省杭州市余杭区文二西路66号3栋502室', ok],
    raises: [],
  },
  {
    is: '地址不用改',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 地址不用改了', ok],
    raises: [],
  },
  {
    is: '换成我爸电话',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 电话换成我爸的', ok],
    raises: ['!address-change-asked'],
  },
  {
    is: '能不能寄到公司',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 能不能寄到公司', ok],
    raises: ['!address-change-asked'],
  },
  {
    is: '搬家了',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 我搬家了 地址是旧的', ok],
    raises: ['!address-change-asked'],
  },
])

tell('doubles and doors', [
  {
    is: 'three of the same',
    when: '14:00',
    orders: [
      paid('12:00', { id: 'a', ...buyer }),
      paid('12:10', { id: 'b', ...buyer }),
      paid('12:20', { id: 'c', ...buyer }),
    ],
    raises: ['duplicate-order', 'duplicate-order'],
  },
  {
    is: 'one closed',
    when: '14:00',
    orders: [
      paid('12:00', { id: 'a', ...buyer }),
      { ...unpaid('12:10', { id: 'b', ...buyer }), status: { text: '已关闭', state: 'closed' } },
    ],
    raises: [],
  },
  {
    is: 'other buyers',
    when: '14:00',
    orders: [paid('12:00', { id: 'a', ...buyer }), paid('12:10', { id: 'b', buyer: { id: 'v' as never } })],
    raises: [],
  },
  {
    is: 'told, agreed',
    when: '14:10',
    orders: [paid('13:30', { cashOnDelivery: true })],
    chat: ['A 14:00 货到付款要多付10元手续费哦', 'B 14:05 可以', ok],
    raises: ['cash-on-delivery'],
  },
  {
    is: 'told, refused',
    when: '14:10',
    orders: [paid('13:30', { cashOnDelivery: true })],
    chat: ['A 14:00 货到付款要多付10元手续费哦', 'B 14:05 那不要了', ok],
    raises: ['cash-on-delivery'],
  },
])

tell('parcels', [
  {
    is: 'shipped now, chat open',
    when: '14:01',
    orders: [shipped('14:00', { trackingNumber: 'SF1', courier: '顺丰' })],
    chat: ['B 13:00 今天能发吗', 'A 13:01 今天能发的亲'],
    raises: ['dispatch-notice'],
  },
  {
    is: 'told by the agent',
    when: '14:05',
    orders: [shipped('14:00', { trackingNumber: 'SF1', courier: '顺丰' })],
    chat: ['A 14:02 亲，已经给您发出啦，单号SF1'],
    raises: [],
  },
  {
    is: 'stands 4 days',
    when: '14:00',
    orders: [
      shipped('2026-02-25 09:00', {
        trace: '已到达杭州转运中心',
        times: { traceAt: 0 } as never,
        traceAt: moment('2026-02-26 10:00'),
      } as never),
    ],
    raises: ['trace-standing'],
  },
  {
    is: 'back to sender',
    when: '14:00',
    orders: [shipped('2026-02-27 09:00', { trace: '收件人拒收，快件退回寄件人' })],
    raises: ['!parcel-returned'],
  },
  {
    is: '签收 没拿到',
    when: '14:10',
    orders: [received('2026-03-01 10:00')],
    chat: ['B 14:05 显示签收了 我没拿到啊', ok],
    raises: ['!signed-not-received'],
  },
  {
    is: '驿站 找不到',
    when: '14:10',
    orders: [received('2026-03-01 10:00')],
    chat: ['B 14:05 驿站说没有我的包裹', ok],
    raises: ['!signed-not-received'],
  },
  {
    is: '谁签的',
    when: '14:10',
    orders: [received('2026-03-01 10:00')],
    chat: ['B 14:05 谁签的字啊 我没收', ok],
    raises: ['!signed-not-received'],
  },
  {
    is: 'late by own rule',
    when: '2026-03-04 13:30',
    orders: [paid('13:00')],
    raises: ['!dispatch-deadline'],
  },
  {
    is: '24h product',
    when: '2026-03-03 10:00',
    orders: [paid('13:00')],
    alerts: { 'dispatch-deadline': { products: [{ product: '保温杯', hours: '24' }] } },
    raises: ['dispatch-deadline'],
  },
])

tell('after the sale', [
  {
    is: 'platform',
    when: '14:00',
    orders: [
      received('2026-03-01 10:00', {
        afterSale: { kind: 'refund', text: '平台介入处理中', platform: true } as never,
      }),
    ],
    raises: ['!refund-waiting'],
  },
  {
    is: 'exchange 4 days',
    when: '2026-03-06 10:00',
    orders: [
      received('2026-03-01 10:00', {
        afterSale: { kind: 'exchange', text: '换货中', askedAt: moment('2026-03-02 09:00') } as never,
      }),
    ],
    raises: ['exchange-stalled'],
  },
  {
    is: 'exchange 4 days, told yesterday',
    when: '2026-03-06 10:00',
    orders: [
      received('2026-03-01 10:00', {
        afterSale: { kind: 'exchange', text: '换货中', askedAt: moment('2026-03-02 09:00') } as never,
      }),
    ],
    chat: ['A 2026-03-05 10:00 亲，换货的这款缺货，预计8号到，到了马上给您寄'],
    raises: [],
  },
  {
    is: 'arrived',
    when: '14:00',
    orders: [
      received('2026-03-01 10:00', {
        afterSale: { kind: 'return', stage: 'arrived', text: '待商家收货' } as never,
      }),
    ],
    raises: ['refund-waiting'],
  },
])

tell('promises and wishes', [
  {
    is: '明天一定给您发',
    when: '14:20',
    orders: [paid('13:00')],
    chat: ['A 14:06 明天一定给您发出'],
    raises: ['promise-made'],
  },
  {
    is: '我去问下仓库',
    when: '14:20',
    orders: [paid('13:00')],
    chat: ['A 14:06 我去问下仓库，稍后回复您'],
    raises: ['promise-made'],
  },
  {
    is: '帮您催一下快递',
    when: '14:20',
    orders: [shipped('09:00')],
    chat: ['A 14:06 好的，这边帮您催一下快递'],
    raises: ['promise-made'],
  },
  {
    is: '给您补发一个',
    when: '14:20',
    orders: [received('2026-03-01 10:00')],
    chat: ['A 14:06 非常抱歉，给您补发一个'],
    raises: ['promise-made'],
  },
  {
    is: '送您一双袜子',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['A 14:06 好的亲，送您一双袜子'],
    raises: ['promise-in-remark'],
  },
  {
    is: 'gift in remark',
    when: '14:10',
    orders: [paid('13:00', { remark: '送袜子一双' })],
    chat: ['A 14:06 好的亲，送您一双袜子'],
    raises: [],
  },
  {
    is: '给您优惠5元',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['A 14:06 那给您优惠5元吧'],
    raises: ['promise-in-remark'],
  },
  {
    is: '要顺丰',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 要发顺丰哦', ok],
    raises: ['courier-asked'],
  },
  {
    is: '只能用邮政',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 我们这里只有邮政能到', ok],
    raises: ['courier-asked'],
  },
  {
    is: 'buyer message',
    when: '14:00',
    orders: [paid('13:00', { buyerMessage: '周末再送' })],
    raises: ['buyer-message'],
  },
  {
    is: 'buyer message answered',
    when: '14:00',
    orders: [paid('13:00', { buyerMessage: '周末再送' })],
    chat: ['A 13:30 看到您的留言了，给您备注周末派送'],
    raises: [],
  },
  { is: 'threat 给差评', when: '14:10', chat: ['B 14:05 不退我就给差评', ok], raises: ['!bad-review'] },
  { is: 'threat 曝光', when: '14:10', chat: ['B 14:05 我要发抖音曝光你们', ok], raises: ['!bad-review'] },
  { is: 'threat 投诉', when: '14:10', chat: ['B 14:05 信不信我投诉你', ok], raises: ['!bad-review'] },
  { is: 'review talk', when: '14:10', chat: ['B 14:05 你们家好评率挺高', ok], raises: [] },
  { is: '找你们老板', when: '14:10', chat: ['B 14:05 我要找你们老板', ok], raises: ['!asks-for-human'] },
  {
    is: '让你们主管联系我',
    when: '14:10',
    chat: ['B 14:05 让你们主管联系我', ok],
    raises: ['!asks-for-human'],
  },
  {
    is: '不要机器人',
    when: '14:10',
    chat: ['B 14:05 别用机器人回复我 找真人', ok],
    raises: ['!asks-for-human'],
  },
  {
    is: 'applied then told',
    when: '14:08',
    chat: ['A 14:06 给您申请一下', 'A 14:07 同意了亲，拍下改价'],
    raises: [],
  },
])

/** A day's talk that is nobody's business. */
tell('quiet', [
  ...[
    ['亲 这个多重', '500克左右的亲'],
    ['大概几天到', '一般三天左右到'],
    ['能用优惠券吗', '可以的，满100减10'],
    ['这个是正品吗', '官方正品，假一赔十'],
    ['孩子一米二穿多大', '建议120码'],
    ['可以机洗吗', '可以的，建议用洗衣袋'],
    ['收到了 很好用', '谢谢您的支持，满意就好'],
    ['给好评了', '谢谢亲，非常感谢'],
    ['东西不错，下次还来', '欢迎再来呀亲'],
    ['帮我看下还有别的颜色吗', '还有白色和蓝色两种'],
    ['买三件多少钱', '三件270元，包邮的'],
    ['你们几点下班', '我们晚上十点下班的'],
    ['老板生意兴隆', '哈哈谢谢您，祝您生活愉快'],
    ['送人的，包装好一点', '礼盒包装的，您放心'],
    ['今天是几号来着', '今天3月2号'],
    ['我昨天付的款', '嗯嗯，看到您的付款了'],
    ['没事 不急', '谢谢您的理解'],
    ['有实体店吗', '杭州有一家体验店'],
    ['跟图片一样吗', '实物拍摄，颜色一致'],
    ['顺丰包邮吗', '默认中通包邮哦'],
  ].map(([said = '', answer = '']) => ({
    is: said,
    when: '14:30',
    orders: [paid('13:00')],
    chat: [`B 14:05 ${said}`, `A 14:06 ${answer}`],
    raises: [],
  })),
])
