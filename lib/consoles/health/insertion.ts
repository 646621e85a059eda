/** One insert method tried on a composer, and what came of it. Codes of lib/composer, and `clipboard` for what the agent pastes. */
export interface InsertionTry {
  /** The kind of composer; see lib/composer/editors.ts. */
  readonly editor: string
  readonly method: string
  readonly came: string
}

/** Times are epoch ms. */
export interface InsertionHealth {
  readonly worked?: { readonly at: number; readonly editor: string; readonly method: string }
  /** Methods that did not put the text in, the latest last, counted since each last worked. */
  readonly failed: readonly {
    readonly editor: string
    readonly method: string
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

/** Takes one insertion down, method by method. The very same value comes back when nothing is worth writing. */
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

const isSameMethod = (
  one: Pick<InsertionTry, 'editor' | 'method'>,
  other: Pick<InsertionTry, 'editor' | 'method'>,
) => one.editor === other.editor && one.method === other.method

function afterSuccess(before: InsertionHealth, one: InsertionTry, at: number): InsertionHealth {
  const failed = before.failed.filter(other => !isSameMethod(other, one))
  const last = before.worked
  const isNews = !last || !isSameMethod(last, one) || at - last.at >= SAME_AGAIN || at < last.at
  if (!isNews && failed.length === before.failed.length) return before
  return { worked: { at, editor: one.editor, method: one.method }, failed }
}

function afterFailure(before: InsertionHealth, one: InsertionTry, at: number): InsertionHealth {
  const known = before.failed.find(other => isSameMethod(other, one))
  const { editor, method, came } = one
  const failed = { editor, method, came, since: known?.since ?? at, last: at, times: (known?.times ?? 0) + 1 }
  return { ...before, failed: [...before.failed.filter(other => other !== known), failed].slice(-MOST) }
}
