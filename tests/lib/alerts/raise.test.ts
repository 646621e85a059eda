import { describe, expect, it } from 'vitest'
import type { Alert } from '@/lib/alerts/alert'
import type { Decision } from '@/lib/alerts/decision'
import { recipientHash, shortHash } from '@/lib/alerts/key'
import { ALERT_RULES } from '@/lib/alerts/list'
import { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import type { Stamp } from '@/lib/trade/record'
import { regions } from '../trade/known-regions'
import { at, chat, facts, HOUR, message, NOW, order, shop } from './samples'

const page = {
  console: facts,
  conversation: chat(message('buyer', '地址写错了能改吗', { at: at('15:20') })),
  orders: [
    order({ id: '1', state: 'unpaid', items: [{ title: '毛巾' }] }),
    order({ id: '2', state: 'paid', recipient: { address: '浙江省杭州市余杭区晨光花园', masked: [] } }),
    order({ id: '3', state: 'paid', items: [{ title: '雨伞' }], times: { shipBy: at('15:40') } }),
    order({ id: '4', state: 'shipped' }),
    order({ id: '5', state: 'paid', items: [{ title: '拖鞋' }], times: { shipBy: at('15:35') } }),
  ],
}
const raised = () => raiseAlerts(page, shop, new Date(at('15:30')), regions)

describe('raising alerts', () => {
  it('asks every rule about every order and once about the chat, red and soonest first', () => {
    expect(raised().map(({ id, order }) => [id, order])).toEqual([
      ['buyer-waiting', undefined],
      ['address-change-asked', '2'],
      ['address-to-confirm', '2'],
      ['dispatch-deadline', '5'],
      ['dispatch-deadline', '3'],
      ['unpaid-before-cutoff', '1'],
    ])
  })

  it('asks whether an old order is still wanted, and does not nudge for it too', () => {
    const old = order({ id: '1', state: 'unpaid', times: { placed: at('15:30') - 80 * HOUR } })
    const said = (...messages: ReturnType<typeof message>[]) =>
      raiseAlerts(
        { console: facts, conversation: chat(...messages), orders: [old] },
        shop,
        new Date(at('15:30')),
        regions,
      ).map(({ id }) => id)
    expect(said()).toEqual(['impulse-order'])
    expect(said(message('agent', '亲，请问这单还需要吗', { at: at('14:30') }))).toEqual([])
  })

  it.each([
    ['请问还需要吗？不需要的话跟我说一声', []],
    ['这件您考虑得怎么样了', []],
    ['这款还要两天到货', ['unpaid-before-cutoff']],
    ['请问还需要别的吗', ['unpaid-before-cutoff']],
    ['还想要的话重新拍一单就行', ['unpaid-before-cutoff']],
  ])('of a fresh order, after “%s”: %j', (text, open) => {
    const fresh = order({ id: '1', state: 'unpaid', times: { placed: at('13:00') } })
    const conversation = chat(message('agent', text, { at: at('14:30') }))
    const alerts = raiseAlerts(
      { console: facts, conversation, orders: [fresh] },
      shop,
      new Date(at('15:30')),
      regions,
    )
    expect(alerts.map(({ id }) => id)).toEqual(open)
  })

  it('says nothing about an empty page', () => {
    expect(raiseAlerts({ console: facts, orders: [] }, shop, new Date(NOW))).toEqual([])
  })

  it('is the same every time', () => {
    expect(raised()).toEqual(raised())
  })

  it.each([
    [['messages'], ['address-to-confirm', 'dispatch-deadline', 'dispatch-deadline']],
    [['buyer'], ['address-to-confirm', 'dispatch-deadline', 'dispatch-deadline', 'unpaid-before-cutoff']],
    [['orders'], ['buyer-waiting']],
    [['state'], ['buyer-waiting']],
    [['buyer', 'messages', 'orders', 'state'], []],
  ] as const)('while %j are off, only what rests on other parts', (off, left) => {
    const raised = raiseAlerts({ ...page, off }, shop, new Date(at('15:30')), regions)
    expect(raised.map(({ id }) => id)).toEqual(left)
  })

  it('every rule has its own name', () => {
    expect(new Set(ALERT_RULES.map(({ id }) => id)).size).toBe(ALERT_RULES.length)
  })
})

const decision = (alert: Alert, kind: Decision['kind'], more: Partial<Decision> = {}): Decision => ({
  id: `${facts.id}/${alert.id}/${alert.about}`,
  console: facts.id,
  alert: alert.id,
  about: alert.about,
  kind,
  at: NOW,
  updatedAt: '0' as Stamp,
  ...more,
})

describe('what is still open', () => {
  const [first, ...others] = raised()
  if (!first) throw new Error('nothing was raised')

  it.each(['done', 'never'] as const)('not what is %s', kind => {
    expect(openAlerts(raised(), [decision(first, kind)], NOW + 900 * HOUR)).toEqual(others)
  })

  it('what was put off comes back at its time', () => {
    const later = decision(first, 'later', { until: NOW + HOUR })
    expect(openAlerts(raised(), [later], NOW + HOUR - 1)).toEqual(others)
    expect(openAlerts(raised(), [later], new Date(NOW + HOUR))).toEqual(raised())
  })

  it('a decision taken back, or about something else, holds for nothing', () => {
    expect(openAlerts(raised(), [decision(first, 'done', { deletedAt: '1' as Stamp })], NOW)).toEqual(
      raised(),
    )
    expect(openAlerts(raised(), [decision(first, 'done', { about: 'other' })], NOW)).toEqual(raised())
  })
})

describe('keys', () => {
  it('are short, the same for the same text, and blind to spacing and width', () => {
    expect(shortHash('浙江省 １号')).toBe(shortHash('浙江省1号'))
    expect(shortHash('浙江省1号')).not.toBe(shortHash('浙江省2号'))
    expect(shortHash('x'.repeat(1000)).length).toBeLessThan(8)
  })

  it('tell apart a name moved into the address', () => {
    expect(recipientHash({ name: '张', address: '三路', masked: [] })).not.toBe(
      recipientHash({ address: '张三路', masked: [] }),
    )
  })
})
