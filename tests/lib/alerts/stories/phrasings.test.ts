import { living, paid, received, shipped, unpaid } from './story'
import { tell } from './tell'

const U = 'unpaid-before-cutoff'
const C = 'address-to-confirm'
const ok = 'A 14:06 好的亲，我看一下您的订单'
const VAGUE = living('浙江省杭州市余杭区文二西路66号晨光驿站')

tell('pay later in other words', [
  ...[
    '今晚发工资就付',
    '等会儿付哈',
    '我下班回去付',
    '周末再付',
    '先帮我留着 过两天付',
    '晚上回家给你付',
    '明早付款',
    '20号付',
    '等我卡里有钱了再付',
    '明天中午付可以不',
  ].map(said => ({
    is: said,
    when: '14:40',
    orders: [unpaid('13:00')],
    chat: [`B 14:00 ${said}`, 'A 14:01 好的亲，给您留着'],
    raises: said === '等会儿付哈' ? [] : [U],
  })),
])

tell('refusals in other words', [
  ...[
    '我不想要了',
    '不拍了',
    '买重了不付了',
    '别人给我买了，不用了',
    '太贵了不要了',
    '取消订单',
    '我在别家买了',
  ].map(said => ({
    is: said,
    when: '11:20',
    orders: [unpaid('11:00')],
    chat: [`B 11:10 ${said}`, 'A 11:11 好的亲，不打扰您了'],
    raises: [U],
  })),
])

tell('yes in other words, again', [
  ...['对的，没错', '是的哦', '嗯 对', '就这个地址', '没问题的', '可以，就寄这里', '地址对', '确认无误'].map(
    said => ({
      is: said,
      when: '14:10',
      orders: [paid('13:00', VAGUE)],
      chat: ['A 14:00 亲，核对一下收货信息：文二西路66号晨光驿站', `B 14:05 ${said}`, ok],
      raises: [C],
    }),
  ),
])

tell('change asked in other words', [
  ...[
    '我想换个地址',
    '能改下收货地址不',
    '发到我单位可以吗',
    '收货人写错了',
    '手机号换了',
    '门牌号写错了',
    '地址填成老家了 换一下',
    '帮我改到新家',
  ].map(said => ({
    is: said,
    when: '14:10',
    orders: [paid('13:00')],
    chat: [`B 14:05 ${said}`, ok],
    raises: ['!address-change-asked'],
  })),
  ...[
    '地址没错吧',
    '我地址写对没',
    '寄哪里',
    '你们发货地址是哪',
    '能换货吗',
    '这个颜色能换吗',
    '换个快递行吗',
    '电话打不通快递',
    '送到门口吗',
    '能送到楼上吗',
  ].map(said => ({
    is: said,
    when: '14:10',
    orders: [paid('13:00')],
    chat: [`B 14:05 ${said}`, ok],
    raises: [],
  })),
])

tell('threats in other words', [
  ...[
    '等着差评吧',
    '信不信我给你一星',
    '我已经投诉了',
    '我要去消费者协会',
    '我打12315投诉',
    '垃圾店 骗钱',
    '我会举报的',
    '不处理就申请平台介入',
  ].map(said => ({
    is: said,
    when: '14:10',
    chat: [`B 14:05 ${said}`, ok],
    raises: said.includes('12315') ? ['!asks-for-human', '!bad-review'] : ['!bad-review'],
  })),
  ...['差评里说会掉色 是真的吗', '我不会投诉的', '怎么这么多差评', '好评已给', '五星好评'].map(said => ({
    is: said,
    when: '14:10',
    chat: [`B 14:05 ${said}`, ok],
    raises: [],
  })),
])

tell('a person, in other words', [
  ...[
    '转人工客服',
    '人工人工',
    '我要人工服务',
    '叫你们领导来',
    '找你们负责人',
    '有没有真人在',
    '换个人来跟我说',
  ].map(said => ({
    is: said,
    when: '14:10',
    chat: [`B 14:05 ${said}`, ok],
    raises: ['!asks-for-human'],
  })),
  ...['是人工客服吗', '人工智能的吗', '纯手工的吗', '经理推荐的款'].map(said => ({
    is: said,
    when: '14:10',
    chat: [`B 14:05 ${said}`, 'A 14:06 是的亲，我看一下您的订单'],
    raises: [],
  })),
])

tell('signed, not received, in other words', [
  ...[
    '我没收到货啊',
    '显示已签收 没见到东西',
    '快递丢了吧',
    '谁给我签收的',
    '不是我签收的',
    '东西没拿到',
    '包裹不见了',
  ].map(said => ({
    is: said,
    when: '14:10',
    orders: [received('2026-03-01 10:00')],
    chat: [`B 14:05 ${said}`, ok],
    raises: ['!signed-not-received'],
  })),
  ...['收到了 谢谢', '没收到发票', '没收到返现', '还没拆呢', '我还没看'].map(said => ({
    is: said,
    when: '14:10',
    orders: [received('2026-03-01 10:00')],
    chat: [`B 14:05 ${said}`, ok],
    raises: [],
  })),
])

tell('promises in other words', [
  ...[
    '我这边给您反馈一下',
    '帮您问下快递',
    '稍后给您回复',
    '给您登记补发',
    '有消息第一时间通知您',
    '下午给您答复',
    '给您查下物流哈',
    '这就帮您催单',
  ].map(said => ({
    is: said,
    when: '14:30',
    orders: [received('2026-03-01 10:00')],
    chat: ['B 14:00 怎么办', `A 14:06 ${said}`],
    raises: ['promise-made'],
  })),
  ...['已经帮您催了', '查到了，今天派送', '您可以在订单里申请退款', '一般两天到', '下午五点前付款今天发'].map(
    said => ({
      is: said,
      when: '14:30',
      orders: [received('2026-03-01 10:00')],
      chat: ['B 14:00 怎么办', `A 14:06 ${said}`],
      raises: [],
    }),
  ),
])

tell('gifts and prices, in other words', [
  ...['给您多放两包', '送您个小礼物', '给您返10元', '给您便宜5块', '额外送您一份赠品', '再送您一瓶'].map(
    said => ({
      is: said,
      when: '14:10',
      orders: [paid('13:00')],
      chat: [`A 14:06 ${said}`],
      raises: ['promise-in-remark'],
    }),
  ),
  ...['没有赠品的亲', '满200减20', '这款送完了', '给您发货了', '已经是最低价', '可以领5元优惠券'].map(
    said => ({
      is: said,
      when: '14:10',
      orders: [paid('13:00')],
      chat: [`A 14:06 ${said}`],
      raises: [],
    }),
  ),
])

tell('couriers, in other words', [
  ...['给我发顺丰', '别发邮政', '可以走京东吗', '指定中通', '不要极兔', '麻烦用圆通'].map(said => ({
    is: said,
    when: '14:10',
    orders: [paid('13:00')],
    chat: [`B 14:05 ${said}`, ok],
    raises: ['courier-asked'],
  })),
  ...['发什么快递', '上次的顺丰很快', '默认发顺丰吗', '圆通到哪了'].map(said => ({
    is: said,
    when: '14:10',
    orders: [paid('13:00')],
    chat: [`B 14:05 ${said}`, ok],
    raises: [],
  })),
])

tell('traces, in other words', [
  ...['等待揽收', '暂无物流轨迹', '快件待揽收', '包裹正在等待揽收', '商家已发货，等待快递揽收'].map(
    trace => ({
      is: trace,
      when: '2026-03-04 10:00',
      orders: [shipped('2026-03-02 09:00', { trace })],
      raises: ['no-trace'],
    }),
  ),
  ...['【杭州】已揽收', '快件到达上海转运中心', '正在派件', '已签收'].map(trace => ({
    is: trace,
    when: '2026-03-04 10:00',
    orders: [shipped('2026-03-02 09:00', { trace })],
    raises: [],
  })),
  ...['客户拒收，退回中', '快件已退回', '退件签收', '因地址不详退回发件人'].map(trace => ({
    is: trace,
    when: '2026-03-04 10:00',
    orders: [shipped('2026-03-02 09:00', { trace })],
    raises: ['!parcel-returned'],
  })),
])
