import { computed, effect, signal as signalOf } from '@preact/signals'
import type { PastedRead, readPasted } from '@/lib/consoles/pasted/read-pasted'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Reading } from '@/lib/consoles/reading'
import { DEFAULT_LAYOUT, type Placement } from '@/lib/settings/layout'
import type { PageSource } from './page-source'

/** A chat that was pasted, as it can be changed and as far as it was understood. */
export interface PastedChat {
  readonly text: { value: string }
  /** The text holds a chat or orders. */
  readonly isRead: { readonly value: boolean }
  /** Names of which the agent has to say which is the buyer's. */
  readonly unclear: { readonly value: readonly string[] }
  /** Lines nothing was made of. */
  readonly left: { readonly value: readonly string[] }
  chooseBuyer(name: string): void
  /** Names the agent goes by. */
  setOwnNames(names: readonly string[]): void
}

interface PastedOptions {
  readonly profile: ConsoleProfile
  /** Pasted before. */
  readonly text: string
  /** Brings the reader, which no page needs. */
  load(): Promise<typeof readPasted>
  /** The page the sidebar stands beside, which keeps its place and lends its clipboard; absent where there is none. */
  readonly around?: PageSource
  /** Of the sidebar: in a document of its kind orders are read. */
  readonly document: Document
  now(): number
  readonly signal: AbortSignal
}

const NOTHING: PastedRead = { reading: { kind: 'elsewhere' }, unclear: [], left: [] }
const NOWHERE: Placement = { ...DEFAULT_LAYOUT, bottom: 0, pushes: false }

/** What was pasted, in the place of a page: read like one. There is no reply box, so what would be inserted is copied. */
export function createPastedSource({
  profile,
  text: before,
  load,
  around,
  document,
  now,
  signal,
}: PastedOptions): { readonly source: PageSource; readonly pasted: PastedChat } {
  const text = signalOf(before)
  const chosen = signalOf<string | undefined>(undefined)
  const own = signalOf<readonly string[]>([])
  const read = signalOf(NOTHING)
  const reading = signalOf<Reading>(NOTHING.reading)
  const scratch = document.implementation.createHTMLDocument('')
  let latest = 0
  const stop = effect(() => {
    const [said, buyer, names] = [text.value, chosen.value, own.value]
    latest += 1
    const turn = latest
    const show = (result: PastedRead) => {
      read.value = result
      reading.value = result.reading
    }
    if (said.trim() === '') return show(NOTHING)
    void load().then(readNow => {
      if (turn !== latest || signal.aborted) return
      show(
        readNow(said, { document: scratch, now: now(), own: names, ...(buyer !== undefined && { buyer }) }),
      )
    })
  })
  signal.addEventListener('abort', stop)
  return {
    pasted: {
      text,
      isRead: computed(() => reading.value.kind === 'open'),
      unclear: computed(() => read.value.unclear),
      left: computed(() => read.value.left),
      chooseBuyer: name => (chosen.value = name),
      setOwnNames: names => (own.value = names),
    },
    source: {
      profile,
      reading,
      page: signalOf({ address: '', isReady: false }),
      layout: around?.layout ?? signalOf(DEFAULT_LAYOUT),
      placement: around?.placement ?? signalOf(NOWHERE),
      deep: signalOf(undefined),
      buyers: signalOf([]),
      drafts: {},
      readNow: async () => reading.peek(),
      composer: () => undefined,
      remark: async () => 'none',
      copy: async words => (await around?.copy(words)) ?? false,
      matches: async () => undefined,
      setLayout: change => around?.setLayout(change),
      drag: width => around?.drag(width),
      setKeys: () => undefined,
      setBadges: () => undefined,
      showOrder: () => undefined,
      showBuyer: async () => false,
      turnDeep: () => undefined,
      saveDrafts: () => undefined,
      focusSidebar: async () => around?.focusSidebar(),
      lookForFrames: () => undefined,
      sendPicker: () => undefined,
      frameAt: () => undefined,
    },
  }
}
