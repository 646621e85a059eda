import { afterEach, describe, expect, it, vi } from 'vitest'
import { paid, raised, type Story, shipped, unpaid } from './story'
import { tell } from './tell'

const U = 'unpaid-before-cutoff'
/** Only the cutoff raises it. */
const CUTOFF_ALONE = { [U]: { anyway: 2880 } }
/** A shop in New York ships until four by its own clock; told in China's time, as all moments here. */
const newYork = {
  timeZone: 'America/New_York',
  quiet: { from: 0, to: 0 },
} as const

tell('the clock goes forward (8 March 2026 in New York)', [
  {
    is: 'half past three the day before',
    when: '2026-03-08 04:30',
    orders: [unpaid('2026-03-08 02:00')],
    shop: newYork,
    alerts: CUTOFF_ALONE,
    raises: [U],
  },
  {
    is: 'half past three on the day',
    when: '2026-03-09 03:30',
    orders: [unpaid('2026-03-09 02:00')],
    shop: newYork,
    alerts: CUTOFF_ALONE,
    raises: [U],
  },
  {
    is: 'half past four on the day is past it',
    when: '2026-03-09 04:30',
    orders: [unpaid('2026-03-09 02:00')],
    shop: newYork,
    alerts: CUTOFF_ALONE,
    raises: [],
  },
])

tell('the clock goes back (1 November 2026 in New York)', [
  {
    is: 'half past three on the day',
    when: '2026-11-02 04:30',
    orders: [unpaid('2026-11-02 02:00')],
    shop: newYork,
    alerts: CUTOFF_ALONE,
    raises: [U],
  },
  {
    is: 'half past two on the day is too early',
    when: '2026-11-02 03:30',
    orders: [unpaid('2026-11-02 02:00')],
    shop: newYork,
    alerts: CUTOFF_ALONE,
    raises: [],
  },
])

tell('the machine slept over the cutoff', [
  { is: 'before it', when: '15:30', orders: [unpaid('14:00')], alerts: CUTOFF_ALONE, raises: [U] },
  { is: 'awake again', when: '16:30', orders: [unpaid('14:00')], alerts: CUTOFF_ALONE, raises: [] },
  {
    is: 'awake the next afternoon, nudged before it slept',
    when: '2026-03-03 15:31',
    orders: [unpaid('14:00')],
    alerts: CUTOFF_ALONE,
    decided: ['15:30 unpaid-before-cutoff done 260302-100000000000001'],
    raises: [U],
  },
  {
    is: 'awake after the promised time',
    when: '2026-03-04 18:30',
    orders: [paid('2026-03-02 15:00')],
    raises: ['!dispatch-deadline'],
  },
  {
    is: 'awake three days after the parcel left, no scan',
    when: '2026-03-05 09:30',
    orders: [shipped('2026-03-02 09:00', { trace: '暂无物流信息' })],
    raises: ['no-trace'],
  },
])

tell('days and couriers of their own', [
  {
    is: 'a holiday ships nothing',
    when: '15:30',
    orders: [unpaid('14:00')],
    shop: { holidays: ['2026-03-02'] },
    alerts: CUTOFF_ALONE,
    raises: [],
  },
  {
    is: 'the day after the holiday',
    when: '2026-03-03 15:30',
    orders: [unpaid('2026-03-03 14:00')],
    shop: { holidays: ['2026-03-02'] },
    alerts: CUTOFF_ALONE,
    raises: [U],
  },
  {
    is: 'no dispatch on Mondays',
    when: '15:30',
    orders: [unpaid('14:00')],
    shop: { cutoffs: [960, null, 960, 960, 960, 960, 960] },
    alerts: CUTOFF_ALONE,
    raises: [],
  },
  {
    is: 'a courier that comes at six',
    when: '17:30',
    orders: [unpaid('14:00', { courier: '顺丰速运' })],
    shop: { courierCutoffs: [{ courier: '顺丰', time: '18:00' }] },
    alerts: CUTOFF_ALONE,
    raises: [U],
  },
  {
    is: 'another courier',
    when: '17:30',
    orders: [unpaid('14:00', { courier: '中通快递' })],
    shop: { courierCutoffs: [{ courier: '顺丰', time: '18:00' }] },
    alerts: CUTOFF_ALONE,
    raises: [],
  },
  {
    is: 'the last day of a month',
    when: '2026-03-31 15:30',
    orders: [unpaid('2026-03-31 14:00')],
    alerts: CUTOFF_ALONE,
    raises: [U],
  },
  {
    is: 'promised for the first of the next month',
    when: '2026-02-28 22:00',
    orders: [paid('2026-02-27 09:00', { times: { shipBy: Date.parse('2026-03-01T01:00:00+08:00') } })],
    raises: ['dispatch-deadline'],
  },
])

const PATIENT = { look: 3_600_000, act: 36_000_000, limit: 43_200_000 }
tell('a console that gives twelve hours', [
  { is: 'half a minute', when: '10:01', chat: ['B 10:00 在吗，这款有货吗'], waiting: PATIENT, raises: [] },
  {
    is: 'an hour',
    when: '11:01',
    chat: ['B 10:00 在吗，这款有货吗'],
    waiting: PATIENT,
    raises: ['buyer-waiting'],
  },
  {
    is: 'ten hours',
    when: '20:01',
    chat: ['B 10:00 在吗，这款有货吗'],
    waiting: PATIENT,
    raises: ['!buyer-waiting'],
  },
])

describe('a browser in another zone', () => {
  afterEach(() => void vi.unstubAllEnvs())
  const STORIES: readonly Story[] = [
    { is: 'near the cutoff', when: '15:30', orders: [unpaid('14:00')], alerts: CUTOFF_ALONE, raises: [U] },
    { is: 'at night', when: '23:30', orders: [unpaid('14:00')], raises: [] },
    {
      is: 'on a holiday',
      when: '00:30',
      orders: [unpaid('2026-03-01 20:00')],
      shop: { holidays: ['2026-03-02'], quiet: { from: 0, to: 0 } },
      alerts: CUTOFF_ALONE,
      raises: [],
    },
    { is: 'waiting in the morning', when: '10:30', chat: ['B 10:00 有货吗'], raises: ['!buyer-waiting'] },
  ]
  it.each(['America/Los_Angeles', 'Europe/London', 'Pacific/Auckland'])('%s changes nothing', zone => {
    const before = new Date(0).getHours()
    vi.stubEnv('TZ', zone)
    expect(new Date(0).getHours()).not.toBe(before)
    for (const story of STORIES) expect([story.is, ...raised(story)]).toEqual([story.is, ...story.raises])
  })
})
