import { type Slash, watchSlash } from '@/lib/composer/slash'
import type { AgentEvent, SlashRow } from '../protocol'
import { isPlainKey } from './keyboard'
import type { SlashList } from './slash-list'

export interface Slashing {
  readonly document: Document
  readonly composer: () => HTMLElement | undefined
  readonly list: SlashList
  readonly tell: (event: Extract<AgentEvent, { kind: 'slash' | 'slashPick' }>) => void
  readonly signal: AbortSignal
}

export interface SlashKeys {
  /** Whether a slash in the composer is looked at; until then it is never read. */
  want(wanted: boolean): void
  /** What the sidebar found for the n-th search; nothing ends the search: then the slash was meant. */
  show(n: number, rows: readonly SlashRow[]): void
  /** Does what the key is for, and says whether it was one of ours. */
  takes(event: KeyboardEvent): boolean
}

/**
 * The search typed in the composer after a slash. The sidebar finds, the list stands at the composer, the keys are taken here: arrows walk,
 * Enter and Tab choose, Escape closes. Every other key, every key with a modifier and every key of an input method is the page's.
 */
export function slashKeys({ document, composer, list, tell, signal }: Slashing): SlashKeys {
  let wanted = false
  let open: Slash | undefined
  let n = 0
  let rows: readonly SlashRow[] = []
  let active = 0
  const draw = () => {
    if (open && rows.length > 0) list.show(open.box, rows, active)
    else list.hide()
  }
  const set = (now: Slash | undefined) => {
    if (!now && !open) return
    open = now
    n += 1
    active = 0
    if (!now) rows = []
    draw()
    tell({ kind: 'slash', ...(now && { search: { n, query: now.query } }) })
  }
  const pick = (at: number) => {
    const row = rows[at]
    const query = open?.query
    set(undefined)
    if (row && query !== undefined) tell({ kind: 'slashPick', query, phrase: row.phrase })
  }
  list.onPick(pick)
  watchSlash(document, {
    signal,
    composer,
    wanted: () => wanted,
    open: {
      get value() {
        return open
      },
      set value(now) {
        set(now)
      },
    },
  })
  return {
    want(now) {
      wanted = now
    },
    show(of, found) {
      if (of !== n || !open) return
      if (found.length === 0) return set(undefined)
      rows = found
      draw()
    },
    takes(event) {
      if (!open || rows.length === 0 || !isPlainKey(event)) return false
      if (!event.composedPath().includes(open.composer)) return false
      if (event.key === 'ArrowDown') active = Math.min(active + 1, rows.length - 1)
      else if (event.key === 'ArrowUp') active = Math.max(active - 1, 0)
      else if (event.key === 'Escape') set(undefined)
      else if (event.key === 'Enter' || event.key === 'Tab') pick(active)
      else return false
      draw()
      return true
    },
  }
}
