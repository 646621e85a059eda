import type { Stamp } from '@/lib/trade/record'
import { later, nextStamp } from './clock'
import type { ClockRow, Database } from './database'

/** One write: a transaction over the tables asked for, with the clock in it. */
export interface Writing {
  readonly database: Database
  readonly device: string
  /** A new stamp, later than every one before it. */
  stamp(): Stamp
  /** Goes on from a stamp of another machine. */
  seen(stamp: Stamp): void
}

/** Runs the body with this machine's clock; to be called inside a transaction over `meta`, so that no two writes share a stamp. */
export async function withClock<T>(
  database: Database,
  now: () => number,
  body: (writing: Writing) => PromiseLike<T>,
): Promise<T> {
  const row = (await database.meta.get('clock')) as ClockRow | undefined
  if (row === undefined) throw new Error('the database has no clock')
  let last = row.last
  const answer = await body({
    database,
    device: row.device,
    stamp: () => {
      last = nextStamp(last, now(), row.device)
      return last
    },
    seen: stamp => {
      last = later(last, stamp)
    },
  })
  if (last !== undefined && last !== row.last) await database.meta.put({ ...row, last })
  return answer
}
