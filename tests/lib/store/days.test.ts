import { describe, expect, it } from 'vitest'
import type { DayEvent } from '@/lib/day/event'
import { measuresOf } from '@/lib/day/measures'
import type { DayReport } from '@/lib/messages'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { countDay, daysKept, dropQuestions, wipeDays } from '@/lib/store/days'
import { exportBackup } from '@/lib/store/export'
import { sweep } from '@/lib/store/forget'
import { sidebarStoreHandlers } from '@/lib/store/handlers'
import { importBackup } from '@/lib/store/import'
import { saveSettings } from '@/lib/store/settings'
import { createDesk, type Desk } from './desk'

const DAY = 86_400_000
const ALWAYS = { from: '2000-01-01', to: '2099-12-31' }

const report = (events: readonly DayEvent[], more: Partial<DayReport> = {}): DayReport => ({
  place: { console: 'pinduoduo', shop: '棉花铺', agent: '小王' },
  events,
  questions: [],
  ...more,
})

const measures = async ({ store }: Desk) => measuresOf((await daysKept(store, ALWAYS)).rows)

describe('counting the day', () => {
  it('counts each thing once, however often and by whichever sidebar it is told', async () => {
    const desk = createDesk()
    const asked: DayEvent = { kind: 'asked', key: 'id:80001/m1', at: desk.now }
    const answered: DayEvent = { kind: 'answered', key: 'id:80001/m1', at: desk.now, ms: 9000, first: true }
    await Promise.all([1, 2, 3].map(() => countDay(desk.store, report([asked, answered]))))
    await countDay(desk.restart(), report([asked, answered]))
    expect(await measures(desk)).toMatchObject({ rounds: 1, answered: 1, firstMs: 9000 })
  })

  it('counts a use each time', async () => {
    const desk = createDesk()
    const used: DayEvent = { kind: 'used', at: desk.now }
    await countDay(desk.store, report([used, used]))
    await countDay(desk.store, report([used]))
    expect((await measures(desk)).used).toBe(3)
  })

  it('puts a payment beside the nudge it follows from, and counts no other', async () => {
    const desk = createDesk()
    const paid = (key: string): DayEvent => ({ kind: 'paid', key, at: desk.now, fen: 5980, currency: 'CNY' })
    await countDay(desk.store, report([{ kind: 'nudged', key: 'o1', at: desk.now }]))
    desk.now += DAY
    await countDay(desk.store, report([paid('o1'), paid('o2')], { place: { console: 'pinduoduo' } }))
    await countDay(desk.store, report([paid('o1')]))
    const { rows } = await daysKept(desk.store, ALWAYS)
    expect(rows).toHaveLength(1)
    expect(measuresOf(rows)).toMatchObject({ nudged: 1, paid: 1, paidMoney: { CNY: 5980 } })
  })

  it.each([
    ['before the nudge', -DAY / 2, 0],
    ['more than three days after it', 0, 4 * DAY],
  ])('counts no payment %s', async (_, early, late) => {
    const desk = createDesk()
    await countDay(desk.store, report([{ kind: 'nudged', key: 'o1', at: desk.now }]))
    desk.now += late
    await countDay(desk.store, report([{ kind: 'paid', key: 'o1', at: desk.now + early }]))
    expect((await measures(desk)).paid).toBe(0)
  })

  it('counts an order that was nudged and closed unpaid, once, and no other that was closed', async () => {
    const desk = createDesk()
    const closed = (key: string): DayEvent => ({ kind: 'closed', key, at: desk.now })
    await countDay(
      desk.store,
      report(['o1', 'o2'].map((key): DayEvent => ({ kind: 'nudged', key, at: desk.now }))),
    )
    desk.now += DAY
    await countDay(desk.store, report([{ kind: 'paid', key: 'o2', at: desk.now }]))
    await countDay(desk.store, report([closed('o1'), closed('o2'), closed('o3')]))
    await countDay(desk.store, report([closed('o1')]))
    expect(await measures(desk)).toMatchObject({ nudged: 2, paid: 1, closed: 1 })
  })

  it('takes a deed back that was undone, and counts it when it is done again', async () => {
    const desk = createDesk()
    const event = (kind: 'did' | 'undid'): DayEvent => ({ kind, what: 'confirmed', key: 'd1', at: desk.now })
    await countDay(desk.store, report([event('did')]))
    await countDay(desk.store, report([event('undid'), event('undid')]))
    expect((await measures(desk)).confirmed).toBe(0)
    await countDay(desk.store, report([event('did')]))
    expect((await measures(desk)).confirmed).toBe(1)
  })

  it('counts nothing once that is switched off, nor of days long gone or to come', async () => {
    const desk = createDesk()
    const at = (day: number): DayEvent => ({ kind: 'used', at: desk.now + day * DAY })
    await countDay(desk.store, report([at(-3), at(1)]))
    await saveSettings(desk.store, 'privacy', { ...DEFAULT_SETTINGS.privacy, countDay: false })
    await countDay(
      desk.store,
      report([at(0)], { questions: [{ text: '能机洗吗', answer: '', at: desk.now }] }),
    )
    expect(await daysKept(desk.store, ALWAYS)).toMatchObject({ rows: [], questions: [] })
  })

  it('counts nothing of the practice console', async () => {
    const desk = createDesk()
    const { countDay: answer } = sidebarStoreHandlers(desk.store)
    await answer(report([{ kind: 'used', at: desk.now }]), { practice: true })
    expect(await daysKept(desk.store, ALWAYS)).toMatchObject({ rows: [] })
    await answer(report([{ kind: 'used', at: desk.now }]), {})
    expect((await measures(desk)).used).toBe(1)
  })

  it('keeps nothing of a buyer or an order but hashes no other machine can make', async () => {
    const [one, other] = [createDesk(), createDesk()]
    const events: DayEvent[] = [
      { kind: 'buyer', key: 'id:80001', at: one.now },
      { kind: 'nudged', key: '261121-304958817263540', at: one.now },
    ]
    const idsOf = async (desk: Desk) => {
      await countDay(desk.store, report(events))
      const seen = await desk.store.read([], database => database.seen.toArray())
      const everything = await desk.store.read('', async database =>
        JSON.stringify(await Promise.all(database.tables.map(table => table.toArray()))),
      )
      expect(everything).not.toMatch(/80001|304958817263540/)
      return seen.map(({ id }) => id)
    }
    const [mine, theirs] = [await idsOf(one), await idsOf(other)]
    expect(mine).toHaveLength(2)
    expect(mine.filter(id => theirs.includes(id))).toEqual([])
  })

  it('wipes what it counted, and what it remembered for that', async () => {
    const desk = createDesk()
    const event: DayEvent = { kind: 'nudged', key: 'o1', at: desk.now }
    await countDay(
      desk.store,
      report([event], { questions: [{ text: '能机洗吗', answer: '', at: desk.now }] }),
    )
    await wipeDays(desk.store)
    expect(await daysKept(desk.store, ALWAYS)).toMatchObject({ rows: [], questions: [] })
    await countDay(desk.store, report([event]))
    expect((await measures(desk)).nudged).toBe(1)
  })

  it('forgets days by their own number, and questions after two days', async () => {
    const desk = createDesk()
    await saveSettings(desk.store, 'privacy', { ...DEFAULT_SETTINGS.privacy, keepCountDays: 30 })
    const questions = [{ text: '能机洗吗', answer: '可以', at: desk.now }]
    await countDay(desk.store, report([{ kind: 'used', at: desk.now }], { questions }))
    desk.now += 3 * DAY
    await sweep(desk.store)
    expect(await daysKept(desk.store, ALWAYS)).toMatchObject({ rows: [{}], questions: [] })
    desk.now += 30 * DAY
    await sweep(desk.store)
    expect(await daysKept(desk.store, ALWAYS)).toMatchObject({ rows: [] })
  })

  it('drops a question the agent has dealt with', async () => {
    const desk = createDesk()
    const questions = ['能机洗吗', '有发票吗'].map(text => ({ text, answer: '', at: desk.now }))
    await countDay(desk.store, report([], { questions }))
    await dropQuestions(desk.store, ['能机洗吗'])
    expect((await daysKept(desk.store, ALWAYS)).questions.map(({ text }) => text)).toEqual(['有发票吗'])
  })
})

describe('a day file', () => {
  it('puts several agents side by side on a lead’s machine, once each, and holds nothing else', async () => {
    const [lead, one, other] = [createDesk(), createDesk(), createDesk()]
    const files = []
    for (const [desk, agent, uses] of [
      [one, '小王', 2],
      [other, '小李', 5],
    ] as const) {
      const place = { console: 'jd', agent }
      await countDay(
        desk.store,
        report(
          Array.from({ length: uses }, () => ({ kind: 'used', at: desk.now }) as const),
          { place },
        ),
      )
      files.push(await exportBackup(desk.store, { notes: false, kinds: ['day'] }))
    }
    for (const file of [...files, ...files]) await importBackup(lead.store, file)
    const { rows } = await daysKept(lead.store, ALWAYS)
    expect(rows.map(({ agent, counts }) => [agent, counts['used']]).sort()).toEqual([
      ['小李', 5],
      ['小王', 2],
    ])
    const { content } = JSON.parse(files[0] ?? '')
    const filled = Object.keys(content).filter(table => content[table].length > 0)
    expect(filled).toEqual(['days'])
  })
})
