import { describe, expect, it } from 'vitest'
import type { Reading } from '@/lib/consoles/reading'
import { anonymise } from '../.dev/fixture/anonymise'
import { expectation, readDifferently } from '../.dev/fixture/expectation'
import { FIXTURES, type Fixture } from './consoles/fixtures'

const read = (html: string, { profile }: Fixture) =>
  JSON.parse(expectation(html, profile)) as Partial<Extract<Reading, { kind: 'open' }>>

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`

describe('what may say whose page it was', () => {
  it.each([
    ['a name', '<b>王小雨</b>', '王小雨'],
    ['a phone', '<b>13712345678</b>', '13712345678'],
    ['an address', '<b>江苏省南京市鼓楼区汉口路22号3栋502室</b>', '汉口'],
    ['a house number', '<b>江苏省南京市鼓楼区汉口路 22 号 3 幢 502</b>', ' 22 '],
    ['an e-mail', '<b>rain.wang@shop.cn</b>', 'rain.wang'],
    ['an order number', '<b>260302-104958817263540</b>', '104958817263540'],
    ['a message', '<p>我搬家了，地址能改吗</p>', '搬家'],
    ['a picture', '<img src="https://img.shop.cn/u/wang.png" alt="王小雨"><p>订单号</p>', 'wang'],
    ['a link', '<a href="https://shop.cn/order?sn=260302104958817263540&t=aGVsbG8">详情</a>', 'aGVsbG8'],
    ['a script', '<script>var buyer = "王小雨"</script><p>订单号</p>', '王小雨'],
    ['a comment', '<p>订单号</p><!-- 王小雨 -->', '王小雨'],
    ['an attribute', '<p data-buyer="WangXiaoyu88" onclick="open(7788)">订单号</p>', 'WangXiaoyu88'],
    ['an attribute nobody knows', '<p buyer="王小雨">订单号</p>', '王小雨'],
  ])('%s goes', (_, body, telling) => {
    const { html, doubts } = anonymise(page(body))
    expect(doubts).toEqual([])
    expect(html).not.toContain(telling)
  })

  it('becomes another of its kind and length, the same each time', () => {
    const { html } = anonymise(
      page('<i>王小雨</i><i>13712345678</i><b>王小雨</b><i>260302-104958817263540</i><i>¥128.50</i>'),
    )
    const [name, phone, again, number, amount] = [...html.matchAll(/<[ib]>(.*?)<\/[ib]>/g)].map(
      match => match[1],
    )
    expect(name).toMatch(/^\p{Script=Han}{3}$/u)
    expect(again).toBe(name)
    expect(phone).toMatch(/^138\d{8}$/)
    expect(number).toMatch(/^260115-\d{15}$/)
    expect(amount).toMatch(/^¥\d{3}\.\d\d$/)
  })
})

describe('what a reader goes by', () => {
  it.each(['x2', '64.00', '3 幢'])('a count, a small amount, a step of an address: %s', text => {
    expect(anonymise(page(`<b>订单号</b><i>${text}</i>`)).html).toContain(`<i>${text}</i>`)
  })

  it('stays: structure, classes, the console’s own words', () => {
    const { html, kept } = anonymise(
      page(
        '<div class="row active" id="o1"><span>订单号：</span><b>260302-104958817263540</b><em>待发货</em></div>',
      ),
    )
    expect(html).toMatch(
      /<div class="row active" id="o1"><span>订单号：<\/span><b>[\d-]+<\/b><em>待发货<\/em><\/div>/,
    )
    expect([...kept.keys()]).toEqual(['订单号：', '待发货'])
  })

  it('further words stay where somebody vouches for them', () => {
    expect(anonymise(page('<b>已卖出的宝贝</b>')).html).not.toContain('已卖出的宝贝')
    expect(anonymise(page('<b>已卖出的宝贝</b>'), ['已卖出的宝贝']).html).toContain('已卖出的宝贝')
  })
})

describe('refuses where it is not sure', () => {
  it.each([
    [
      'what was replaced stands elsewhere, too',
      '<b>王小雨儿</b><i class="订单王小雨儿">订单号</i><王小雨儿></王小雨儿>',
    ],
    ['characters were lost', '<b>\uFFFD\uFFFD</b>'],
    ['there is nothing to read', '<b></b>'],
    [
      'parts stand in shadow roots',
      '<b>订单号</b><x-a><template shadowrootmode="open">王小雨</template></x-a>',
    ],
  ])('%s', (_, body) => {
    expect(anonymise(page(body)).doubts).not.toEqual([])
  })
})

describe('every fixture', () => {
  const names = ({ conversation, orders = [] }: ReturnType<typeof read>) =>
    [
      conversation?.buyer?.name,
      ...orders.flatMap(({ id, buyer, recipient }) => [id, buyer?.name, recipient?.name, recipient?.phone]),
    ].filter(name => name !== undefined && name.length > 2 && !/^[*0]+$/.test(name))

  it.each(FIXTURES.map(fixture => [`${fixture.profile.id}: ${fixture.name}`, fixture] as const))(
    '%s names nobody any more',
    (_, fixture) => {
      const { html } = anonymise(fixture.html)
      expect(names(read(fixture.html, fixture)).filter(name => html.includes(name ?? ''))).toEqual([])
    },
  )

  /**
   * Words stand glued to values, a state is told in a sentence or a choice, sides by styles alone: the command says so and writes nothing.
   */
  const REFUSED = [
    'douyin-feige: one-order',
    'pinduoduo-chat: between-chats',
    'saleor: order',
    'shopee-orders: list',
    'taobao-detail: masked',
    'taobao-detail: no-separators',
    'woocommerce: edit',
    'xiaohongshu: chat',
  ]

  it('is read as before, as many orders in the same states and messages of the same sides, or refused', () => {
    const different = FIXTURES.filter(
      ({ html, profile }) => readDifferently(html, anonymise(html).html, profile).length > 0,
    )
    expect(different.map(({ profile, name }) => `${profile.id}: ${name}`)).toEqual(REFUSED)
  })
})
