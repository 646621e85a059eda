/** One way of putting text into a composer, and what came of it. Codes of lib/composer, and `clipboard` for what the agent pastes. */
export interface InsertionTry {
  /** The kind of composer; see lib/composer/insert.ts. */
  readonly editor: string
  readonly rung: string
  readonly came: string
}

/** Times are epoch ms. */
export interface InsertionHealth {
  readonly worked?: { readonly at: number; readonly editor: string; readonly rung: string }
  /** Rungs that did not take the text, the latest last, counted since each last worked. */
  readonly failed: readonly {
    readonly editor: string
    readonly rung: string
    readonly came: string
    readonly since: number
    readonly last: number
    readonly times: number
  }[]
}

export const NEVER_INSERTED: InsertionHealth = { failed: [] }

/** More kinds of failure than these say nothing more. */
const MOST = 8
/** An insertion like the last is written again after this long, in ms. */
const SAME_AGAIN = 10 * 60_000

/** Takes one insertion down, rung by rung. The very same value comes back when nothing is worth writing. */
export function noteInsertion(
  health: InsertionHealth,
  tries: readonly InsertionTry[],
  at: number,
): InsertionHealth {
  return tries.reduce(
    (before, one) => (worked(one) ? afterSuccess(before, one, at) : afterFailure(before, one, at)),
    health,
  )
}

const worked = ({ came }: InsertionTry) => came === 'once'

const isSameRung = (
  one: Pick<InsertionTry, 'editor' | 'rung'>,
  other: Pick<InsertionTry, 'editor' | 'rung'>,
) => one.editor === other.editor && one.rung === other.rung

function afterSuccess(before: InsertionHealth, one: InsertionTry, at: number): InsertionHealth {
  const failed = before.failed.filter(other => !isSameRung(other, one))
  const last = before.worked
  const isNews = !last || !isSameRung(last, one) || at - last.at >= SAME_AGAIN || at < last.at
  if (!isNews && failed.length === before.failed.length) return before
  return { worked: { at, editor: one.editor, rung: one.rung }, failed }
}

function afterFailure(before: InsertionHealth, one: InsertionTry, at: number): InsertionHealth {
  const known = before.failed.find(other => isSameRung(other, one))
  const { editor, rung, came } = one
  const failed = { editor, rung, came, since: known?.since ?? at, last: at, times: (known?.times ?? 0) + 1 }
  return { ...before, failed: [...before.failed.filter(other => other !== known), failed].slice(-MOST) }
}
