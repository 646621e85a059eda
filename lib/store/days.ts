import { countEvent, dayOf } from '@/lib/day/count'
import type { DayEvent } from '@/lib/day/event'
import { type DayRow, emptyRow } from '@/lib/day/row'
import type { DayReport, DaysAsk, DaysKept } from '@/lib/messages'
import type { SeenRow } from './database'
import { readSection } from './settings'
import type { Store } from './store'
import type { Writing } from './writing'

const DAY = 24 * 60 * 60_000

/** What becomes of an order later than this after a nudge (ms) hardly came of it. */
const COMES_WITHIN = 3 * DAY
/** What lies further back than this (ms) is of no day that is still counted. */
const TOO_OLD = 2 * DAY
/** Questions kept at most. */
const QUESTIONS = 500

/**
 * Counts what a sidebar saw and did, each thing once however often it is told; nothing where the agent has switched that off. Quiet: only
 * the full page shows it, and asks when it is looked at.
 */
export async function countDay(
  store: Store,
  { place, counting, events, questions }: DayReport,
): Promise<void> {
  const now = store.options.now()
  const recent = events.filter(({ at }) => at > now - TOO_OLD && at < now + 60_000)
  if (recent.length + questions.length === 0 || !(await isNews(store, recent))) return
  const salt = await saltOf(store)
  const hashed = await Promise.all(recent.map(async event => ({ event, ids: await idsOf(event, salt) })))
  await store.write(
    ['days', 'seen', 'questions'],
    async writing => {
      const { settings } = writing.database
      const { countDay } = readSection('privacy', (await settings.get('privacy'))?.value ?? {})
      if (!countDay) return
      const { timeZone } = readSection('shop', (await settings.get('shop'))?.value ?? {})
      const rules = { timeZone, ...(counting && { counting }) }
      for (const { event, ids } of hashed) {
        const day = dayOf(event.at, timeZone)
        const fresh = emptyRow({ ...place, day, device: writing.device })
        const row = await rowFor(writing, event, ids, fresh, now)
        if (row) await writing.database.days.put(countEvent(row, event, rules))
      }
      await keepQuestions(writing, questions)
    },
    { quiet: true, reading: ['settings'] },
  )
}

interface Ids {
  /** Of the thing itself; none for what is counted every time. */
  readonly own?: string
  /** Of what it follows from: a payment from a nudge. */
  readonly cause?: string
  /** Of what it cannot come after: an order that was paid and then closed was not lost. */
  readonly unless?: string
}

/** The row a thing is to be counted in, noted as seen; undefined where it was counted before, or does not count. */
async function rowFor(
  { database: { days, seen } }: Writing,
  event: DayEvent,
  { own, cause, unless }: Ids,
  fresh: DayRow,
  now: number,
): Promise<DayRow | undefined> {
  if (event.kind === 'undid' || event.kind === 'issueBack') {
    const done = own === undefined ? undefined : await seen.get(own)
    if (done) await seen.delete(done.id)
    return done && days.get(done.row)
  }
  if (own !== undefined && (await seen.get(own))) return undefined
  const from = cause === undefined ? undefined : await seen.get(cause)
  if (isOutcome(event.kind) && !cameOf(from, event.at, now)) return undefined
  if (unless !== undefined && (await seen.get(unless))) return undefined
  // What came of a nudge stands beside it: the one is a share of the other.
  const row = from ? await days.get(from.row) : ((await days.get(fresh.id)) ?? fresh)
  if (row && own !== undefined) await seen.put({ id: own, at: now, row: row.id })
  return row
}

/** What becomes of an order that was nudged. */
const isOutcome = (kind: DayEvent['kind']): boolean => kind === 'paid' || kind === 'closed'

const cameOf = (nudge: SeenRow | undefined, at: number, now: number): boolean =>
  nudge !== undefined && at > nudge.at - 60_000 && now - nudge.at <= COMES_WITHIN

/** Whether writing is worth while: a list of five hundred orders is told, paid and closed, and none of them was nudged. */
async function isNews(store: Store, events: readonly DayEvent[]): Promise<boolean> {
  if (events.some(({ kind }) => !isOutcome(kind)) || events.length === 0) return true
  const salt = await saltOf(store)
  const causes = await Promise.all(events.map(async event => (await idsOf(event, salt)).cause ?? ''))
  return store.read(false, async database => (await database.seen.bulkGet(causes)).some(Boolean))
}

async function idsOf(event: DayEvent, salt: string): Promise<Ids> {
  if (!('key' in event)) return {}
  const of = (kind: string) => hashOf(`${salt}/${kind}/${event.key}`)
  if (event.kind === 'did' || event.kind === 'undid') return { own: await of(event.what) }
  if (event.kind === 'issueBack') return { own: await of('issue') }
  return {
    own: await of(event.kind),
    ...(isOutcome(event.kind) && { cause: await of('nudged') }),
    ...(event.kind === 'closed' && { unless: await of('paid') }),
  }
}

/** 96 bits: never two alike among what one machine counts. */
async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...bytes.slice(0, 12)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** This machine's own; made at the first ask. */
async function saltOf(store: Store): Promise<string> {
  const known = await store.read(undefined, database => database.meta.get('salt'))
  if (known?.id === 'salt') return known.salt
  return store.write(
    ['seen'],
    async ({ database: { meta } }) => {
      const now = await meta.get('salt')
      if (now?.id === 'salt') return now.salt
      const salt = store.options.newId()
      await meta.put({ id: 'salt', salt })
      return salt
    },
    { quiet: true },
  )
}

async function keepQuestions({ database }: Writing, questions: DayReport['questions']): Promise<void> {
  await database.questions.bulkPut(questions.map(one => ({ ...one, id: `${one.at}/${one.text}` })))
  const old = await database.questions.orderBy('at').reverse().offset(QUESTIONS).primaryKeys()
  await database.questions.bulkDelete(old)
}

/** Rows of some days, of all machines, and the questions nothing answered lately on this one. */
export function daysKept(store: Store, { from, to }: DaysAsk): Promise<DaysKept> {
  return store.read<DaysKept>({ rows: [], questions: [], device: '' }, async database => {
    const [rows, questions, clock] = await Promise.all([
      database.days.where('day').between(from, to, true, true).toArray(),
      database.questions.toArray(),
      database.meta.get('clock'),
    ])
    return {
      rows,
      questions: questions.map(({ id: _, ...question }) => question),
      device: clock?.id === 'clock' ? clock.device : '',
    }
  })
}

/** Forgets everything that was counted here, and what is remembered so as not to count it twice. */
export async function wipeDays(store: Store): Promise<void> {
  await store.write(['days', 'seen', 'questions'], async ({ database: { days, seen, questions } }) => {
    await Promise.all([days.clear(), seen.clear(), questions.clear()])
  })
}

/** Takes questions off the list: a phrase answers them now, or they are of no use. */
export async function dropQuestions(store: Store, texts: readonly string[]): Promise<void> {
  await store.write(['questions'], ({ database }) =>
    database.questions.filter(({ text }) => texts.includes(text)).delete(),
  )
}
