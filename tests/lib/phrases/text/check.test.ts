import { describe, expect, it } from 'vitest'
import { type CheckContext, checkOutgoing } from '@/lib/phrases/text/check'
import { fill } from '@/lib/phrases/text/fill'
import type { ConsoleId, ConsoleLimits } from '@/lib/trade/console'

const on = (id: string, maxLength?: number): ConsoleLimits => ({
  id: id as ConsoleId,
  name: { zh: id, en: id },
  waiting: { look: 0, act: 0, limit: 0 },
  nudge: { chat: true, except: [] },
  flags: [],
  ...(maxLength && { maxLength }),
})

const check = (text: string, more: Partial<CheckContext> = {}) =>
  checkOutgoing(text, { console: on('pinduoduo-chat'), ...more })
/** `kind:quoted text` of each finding. */
const said = (text: string, more: Partial<CheckContext> = {}) =>
  check(text, more).map(({ kind, range }) => (range ? `${kind}:${text.slice(...range)}` : kind))

describe('must be flagged', () => {
  it.each([
    // Contact outside the platform, plain and disguised.
    ['亲加我微信聊', 'contact:微信'],
    ['亲加个 微 信 详聊', 'contact:微 信'],
    ['加微，信说', 'contact:微，信'],
    ['我的薇信发您', 'contact:薇信'],
    ['ＶＸ发您一下', 'contact:ＶＸ'],
    ['您w·x多少', 'contact:w·x'],
    ['w e i x i n 搜店名', 'contact:w e i x i n'],
    ['您可以+V', 'contact:+V'],
    ['➕薇聊', 'contact:➕薇'],
    ['加我Q Q', 'contact:加我Q Q'],
    ['扣扣号发您', 'contact:扣扣号'],
    ['企~鹅~号有吗', 'contact:企~鹅~号'],
    ['绿.泡.泡搜一下', 'contact:绿.泡.泡'],
    ['您扫码进群', 'contact:扫码'],
    ['二维码发您', 'contact:二维码'],
    ['打我电话', 'contact:打我电话'],
    ['我们私聊吧', 'contact:私聊'],
    ['点这里 https://a.example/x 看', 'contact:https://a.example/x'],
    ['上 shop-a.com 看', 'contact:shop-a.com'],
    // Numbers, in whatever numerals.
    ['联系13800000000', 'number:13800000000'],
    ['联系 138 0000 0000', 'number:138 0000 0000'],
    ['联系１３８-００００-００００', 'number:１３８-００００-００００'],
    ['联系一三八零零零零零零零零', 'number:一三八零零零零零零零零'],
    ['联系幺叁八〇〇〇〇00洞洞', 'number:幺叁八〇〇〇〇00洞洞'],
    ['座机0571-88880000', 'number:0571-88880000'],
    // Payment outside.
    ['用支付宝打给我', 'payment:支付宝'],
    ['您直接转 账就行', 'payment:转 账'],
    ['走线下便宜点', 'payment:走线下'],
    ['咱们绕过平台', 'payment:绕过平台'],
    ['收款码发您', 'payment:收款码'],
    // Other platforms.
    ['淘 宝店也有', 'rival:淘 宝'],
    ['京东上有卖', 'rival:京东'],
    ['抖音小店买', 'rival:抖音'],
    ['快手上看直播', 'rival:快手'],
    ['小红书有测评', 'rival:小红书'],
    // Absolute claims.
    ['全网最低价', 'absolute:全网最'],
    ['我们质量最好了', 'absolute:质量最好'],
    ['最好的茶叶', 'absolute:最好的'],
    ['销量第一的款', 'absolute:销量第一'],
    ['绝对正品', 'absolute:绝对'],
    ['100％有效果', 'absolute:100％'],
    ['纯天然材料', 'absolute:纯天然'],
    ['永不褪色', 'absolute:永不'],
    // Promises.
    ['明天一定到', 'promise:一定到'],
    ['保证后天送到您手上', 'promise:保证后天送到'],
    ['一定能收到的', 'promise:一定能收到'],
    ['保证不掉色', 'promise:保证不'],
    ['假一赔十', 'promise:假一赔'],
    ['给好评返5元', 'promise:好评返'],
    ['五星晒图送红包', 'promise:五星晒图送红包'],
    ['帮忙把差评改掉，删除差评有补偿', 'promise:删除差评'],
    // Empty answers.
    ['在的亲~', 'perfunctory:在的亲'],
    ['嗯嗯', 'perfunctory:嗯嗯'],
    ['稍等。', 'perfunctory:稍等。'],
  ])('%s → %s', (text, finding) => expect(said(text)).toContain(finding))
})

describe('must not be flagged', () => {
  it.each([
    '我们会在第一时间为您安排',
    '最后一件了，最近卖得快，最晚明天发，最新物流已更新',
    '最好白天收货，方便验货',
    '最好的办法是先拍张照片',
    '您第一次购买吧，第一步先打开包装',
    '最佳食用时间是开封后七天',
    '成分是100%纯棉，不是聚酯',
    '这边帮您备注发京东快递',
    '包裹已到北京东站，北京 东城区派送',
    '今天猫粮已补货',
    '小伙伴会尽快手动处理',
    '已帮您取得物流公司的回复',
    '微波炉可以加热，请添加。微波档即可',
    'V领XL码有货，加V领这款',
    '型号WXZ200适用',
    'QQ糖口感很弹',
    '凭取件二维码到驿站，扫码取件就行',
    '退款原路返回，我们不会要求您转账',
    '小额打款已提交',
    '订单号261121-000000000000001已核实',
    '运单号78900000000001，正在派送',
    '尺寸是130*180厘米，1.5-2.0米床可用',
    '承诺发货时间是11月22日18:00',
    '我们一定尽快安排，麻烦您耐心等等',
    '快递到货时间以物流更新为准',
    '麻烦您核对一下收货电话和手机号',
    '请快递员给您打电话',
    '好的，这就帮您登记上了',
    '在的，您请说，想了解哪一款呢',
    '麻烦您稍等，帮您查一下库存',
    '唯一码贴在盒子底部',
    '包好后今天寄出',
    '私下里我们也常用这款',
    '卫星信号稍弱',
    '全国第三方仓发货',
  ])('%s', text => expect(said(text)).toEqual([]))

  it.each([
    ['wechat-shop', '支持微信支付'],
    ['taobao-sold', '支持支付宝付款'],
    ['taobao-sold', '淘宝客服为您服务'],
    ['pinduoduo-orders', '拼多多发货助手'],
    ['jd-orders', '京东自营'],
    ['douyin-feige', '抖音商城下单'],
  ])('on %s: %s', (id, text) => expect(said(text, { console: on(id) })).toEqual([]))

  it('what is at home elsewhere stays forbidden here', () => {
    expect(said('支持微信支付')).toEqual(['contact:微信'])
    expect(said('拼多多发货', { family: 'taobao' })).toEqual(['rival:拼多多'])
  })

  it('what the caller allows, wherever it stands', () => {
    expect(said('电话 138-0000-0000 对吗', { allow: ['13800000000'] })).toEqual([])
    expect(said('电话13800000000和13900000000', { allow: ['13800000000'] })).toEqual(['number:13900000000'])
    expect(said('详见 shop-a.com', { allow: ['shop-a.com', ''] })).toEqual([])
  })
})

describe('levels', () => {
  it.each([
    ['加微信', 'block'],
    ['转账', 'block'],
    ['联系13800000000', 'confirm'],
    ['淘宝有', 'confirm'],
    ['嗯', 'hint'],
  ])('%s: %s', (text, level) => expect(check(text)[0]?.level).toBe(level))

  it('come worst first', () => {
    const levels = check('您好\n淘宝\n加微信\n好\n亲').map(({ level }) => level)
    expect(levels).toEqual(['block', 'confirm', 'hint'])
  })
})

describe('the shop’s own words', () => {
  const words = [
    { word: '清仓 甩卖', level: 'confirm' as const },
    { word: ' ', level: 'block' as const },
  ]

  it('are found however they are spaced', () => {
    expect(said('今天清·仓甩卖', { words })).toEqual(['own:清·仓甩卖'])
  })
  it('an empty one forbids nothing', () => expect(said('你说得对，今天有货', { words })).toEqual([]))
})

describe('what cannot go out', () => {
  it('a variable without a value, where it stands', () => {
    const { text, missing } = fill('寄给{收件人}，{}', {})
    expect(said(text, { missing })).toEqual(['missing:［收件人］', 'missing:［］'])
    expect(check(text, { missing })[0]?.level).toBe('block')
  })

  it('more than the console takes', () => {
    const finding = check('一'.repeat(12), { console: on('douyin-feige', 10) })[0]
    expect(finding).toMatchObject({ level: 'block', kind: 'tooLong', range: [10, 12] })
    expect(finding?.words.args).toEqual([2, 10])
    expect(check('一'.repeat(10), { console: on('douyin-feige', 10) })).toEqual([])
  })
})

describe('a greeting', () => {
  const lines = (first: string, count: number) => [first, ...Array(count - 1).fill('这里是正文哦')].join('\n')

  it('over four lines is too long to be read', () => {
    expect(said(lines('您好，欢迎光临', 5))).toEqual(['greeting'])
    expect(said(lines('您好，欢迎光临', 4))).toEqual([])
  })
  it('is not every text of five lines', () => expect(said(lines('亲，核对一下收货信息', 6))).toEqual([]))
})

describe('input that must not break it', () => {
  it('marks whole letters, emoji before them or not', () => {
    const text = '🌧️🌧️加我微🌟信'
    const [finding] = check(text)
    expect(text.slice(...(finding?.range ?? [0, 0]))).toBe('微🌟信')
  })

  it.each([
    ['one letter', '最'.repeat(10_000)],
    ['digits', '1'.repeat(10_000)],
    ['spaces', `微${' '.repeat(10_000)}信`],
    ['a class that begins over and over', '好评五星晒图'.repeat(2_000)],
    ['not, not, not', '不会请勿不要'.repeat(2_000)],
    ['words of a link', 'www.a-'.repeat(2_000)],
    ['hyphens', 'a-'.repeat(5_000)],
  ])('10,000 of %s are read before the test times out', (_, text) => {
    expect(() => check(text)).not.toThrow()
  })
})
