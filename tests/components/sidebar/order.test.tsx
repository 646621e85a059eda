// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { Recipient } from '@/lib/trade/recipient'
import { conversation, NOW, order, type Stage, say, stage } from './stage'

const HOUR = 3_600_000
const recipient = (address: string, masked: Recipient['masked'] = []): Recipient => ({
  name: '张小雨',
  phone: '13812345678',
  address,
  masked,
})

describe('the order', () => {
  let on: Stage
  afterEach(() => on.end())
  const facts = () =>
    Object.fromEntries(
      on.all('.facts dt').map(name => [name.textContent, name.nextElementSibling?.textContent ?? '']),
    )

  it('shows state, number, items, amount and the deadline as time left', async () => {
    on = await stage({
      orders: [order('261120-123456789012345', { times: { paid: NOW - HOUR, shipBy: NOW + 23 * HOUR } })],
    })
    expect(on.find('.order-head').textContent).toBe('待发货2611…2345¥59.80')
    expect(facts()).toEqual({
      商品: '棉柔巾 家庭装× 2',
      发货: '明天 14:22 前 · 还有 23 小时',
      付款: '今天 14:22',
    })
  })

  it('shows each parcel, and until when an after-sale waits', async () => {
    on = await stage({
      orders: [
        order('1', {
          status: { state: 'shipped', text: '已发货' },
          times: { confirms: NOW + 30 * HOUR },
          parcels: [
            { courier: '中通快递', trackingNumber: '75800011122233', trace: '已签收' },
            { courier: '顺丰速运', trackingNumber: 'SF1330009998877' },
          ],
          afterSale: { kind: 'return', stage: 'asked', endsAt: NOW + HOUR, text: '退货退款 待商家处理' },
        }),
      ],
    })
    expect(facts()).toMatchObject({
      售后处理: '今天 16:22 前 · 还有 60 分钟',
      '包裹 1': '中通快递 75800011122233已签收',
      '包裹 2': '顺丰速运 SF1330009998877',
    })
    expect(facts()[say('sidebar.confirms')]).toContain('还有')
    expect(on.all('.facts .due').map(one => one.className.trim())).toEqual(['due look', 'due'])
  })

  it('says what the flag means in this shop, in the order and where one is chosen', async () => {
    on = await stage({ orders: [order('1', { flag: 'red', remark: '改地址' })] })
    const { shop } = on.model.settings.value
    const flagMeanings = [{ flag: '红', meaning: '有备注' }]
    on.model.settings.value = { ...on.model.settings.value, shop: { ...shop, flagMeanings } }
    await on.settle()
    expect(on.find('.facts .flag').textContent).toBe(`${say('ui.flag.red')} · 有备注`)
    on.button(say('sidebar.writeRemark')).click()
    await on.settle()
    expect(on.all('.remark .flag').map(one => one.textContent)).toEqual([
      `${say('ui.flag.red')} · 有备注`,
      say('ui.flag.yellow'),
      say('ui.flag.green'),
    ])
  })

  it('shows the refund of each order on its tab', async () => {
    on = await stage({
      orders: [
        order('11', { status: { text: '退款中', state: 'paid', refund: 'refunding' } }),
        order('22', { status: { text: '已发货', state: 'shipped' } }),
        order('33', { afterSale: { kind: 'return', stage: 'asked', text: '退货退款 待商家处理' } }),
      ],
      currentOrder: '22',
    })
    const refunds = on.all('.order-tab').map(tab => tab.querySelector('.tab-refund')?.textContent)
    expect(refunds).toEqual([say('state.refunding'), undefined, '退货退款 待商家处理'])
  })

  it('offers the shop’s own reasons for a remark, and says what the page’s box takes', async () => {
    on = await stage({ orders: [order('1')] })
    const { shop } = on.model.settings.value
    const remarkReasons = ['换仓', '开发票']
    on.model.settings.value = { ...on.model.settings.value, shop: { ...shop, remarkReasons } }
    on.button(say('sidebar.writeRemark')).click()
    await on.settle()
    const reasons = on.all(`[aria-label="${say('sidebar.remarkAbout')}"] label`)
    expect(reasons.map(one => one.textContent)).toEqual(remarkReasons)
    const line = () => on.find<HTMLTextAreaElement>(`textarea[aria-label="${say('sidebar.remarkLine')}"]`)
    expect(line().value).toContain('【换仓】')
    reasons[1]?.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }))
    await on.settle()
    expect(line().value).toContain('【开发票】')
    on.actions.putRemark.mockResolvedValue(10)
    on.button(say('sidebar.putRemark')).click()
    await on.settle()
    expect(on.find('.stop-line.block').textContent).toBe(
      say('sidebar.remarkOver', line().value.length - 10, 10),
    )
  })

  it('shows nothing that was not read', async () => {
    on = await stage({ orders: [{ id: '1' as never, items: [], times: {}, marks: [] }] })
    expect(on.find('.order-card').textContent).toBe('1')
  })

  it('says how far a missed deadline is behind', async () => {
    on = await stage({ orders: [order('1', { times: { shipBy: NOW - 3 * HOUR } })] })
    expect(facts()['发货']).toBe('今天 12:22 前 · 已超 3 小时')
  })

  it('shows the page’s own words where the state is not one of ours', async () => {
    on = await stage({ orders: [order('1', { status: { text: '风控审核中', refund: 'refunding' } })] })
    expect(on.all('.state').map(one => one.textContent)).toEqual(['风控审核中', '退款中'])
  })

  it.each([
    ['浙江省杭州市西湖区文三路 391 号 2 幢 501 室', [], 'mark-fine', '看起来齐全'],
    ['浙江省杭州市西湖区文三路', [], 'mark-must', '没有门牌或房号'],
    ['浙江省杭州市西湖区****', ['address'], 'mark-masked', '已打码，核对不了'],
  ] as const)('marks %s', async (address, masked, mark, words) => {
    on = await stage({ orders: [order('1', { recipient: recipient(address, masked) })] })
    expect(on.find('.address-mark').classList.contains(mark)).toBe(true)
    expect(on.find('.address-mark').textContent).toBe(words)
  })

  it('offers no copy of a recipient the page masks', async () => {
    on = await stage({ orders: [order('1', { recipient: recipient('杭州****', ['address']) })] })
    expect(() => on.button('复制收货信息')).toThrow()
  })

  it('copies the whole number, not the short one', async () => {
    on = await stage({ orders: [order('261120-123456789012345')] })
    on.button('复制订单号').click()
    expect(on.actions.copy).toHaveBeenCalledWith('261120-123456789012345', '订单号')
  })

  it('does not guess among several when the page does not say which', async () => {
    on = await stage({ orders: [order('11'), order('22')], conversation: conversation(['在吗']) })
    expect(on.all('.order-card')).toEqual([])
    expect(on.find('.order').textContent).toContain('请点一单')
    on.all('.order-tab')[1]?.click()
    await on.settle()
    expect(on.find('.order-no').textContent).toBe('22')
  })

  it('marks the page’s own among the tabs, and follows the page to the next buyer', async () => {
    on = await stage({
      orders: [order('11'), order('22')],
      currentOrder: '22',
      conversation: conversation(['在吗']),
    })
    expect(on.find('.here').closest('.order-tab')?.textContent).toContain('…22')
    on.all('.order-tab')[0]?.click()
    await on.settle()
    expect(on.find('.order-no').textContent).toBe('11')
    on.model.reading.value = {
      kind: 'open',
      orders: [order('11'), order('33')],
      currentOrder: '33' as never,
      missing: [],
      conversation: conversation(['你好'], { buyer: { name: '李**' } }),
    }
    await on.settle()
    expect(on.find('.order-no').textContent).toBe('33')
  })

  it('folds the tabs of a long list', async () => {
    on = await stage({ orders: Array.from({ length: 40 }, (_, i) => order(`9000${i}`)) })
    expect(on.all('.order-tab')).toHaveLength(4)
    on.button('还有 36 单').click()
    await on.settle()
    expect(on.all('.order-tab')).toHaveLength(40)
  })
})
