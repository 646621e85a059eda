import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { PhraseTopic } from '@/lib/alerts/alert'
import { phraseForStep } from '@/lib/phrases/library/for-step'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Amount, SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { CheckFinding } from '@/lib/phrases/text/check'
import type { Settings } from '@/lib/settings'
import type { OrderId } from '@/lib/trade/order'
import type { AlertsModel } from './alerts'
import type { OfBuyer } from './buyer-records'
import { VALUE } from './draft-keys'
import { frozenWhileUsed, type Interaction, interaction } from './freeze'
import type { LibraryModel } from './library'
import type { PageModel } from './page'
import { phraseRows, type RowConsole, type ShownPhrase } from './phrase-rows'
import { otherOrder, suggestContext } from './suggest-context'

/** The phrase that could not go out when the agent chose it. */
export interface Stuck {
  readonly phrase: PhraseId
  /** Which row it was chosen in. */
  readonly place: string
  /** What gives way to it in the composer once it goes out. */
  readonly replace?: string
  /** All that stands there does. */
  readonly whole?: true
}

export interface PhrasesModel extends LibraryModel {
  /** Gone as soon as another buyer is on screen. */
  readonly stuck: ReadonlySignal<Stuck | undefined>
  stick(stuck: Stuck | undefined): void
  readonly query: Signal<string>
  readonly moment: ReadonlySignal<SuggestContext>
  /** Rows that the list has room for. */
  readonly limit: ReadonlySignal<number>
  /** Up to so many that fit now; still while the agent is at them. */
  readonly suggestions: ReadonlySignal<readonly ShownPhrase[]>
  /** On the suggestions. */
  readonly hands: Interaction
  /** Other ones fit by now than are shown: they are held for the agent's hands. */
  readonly isBehind: ReadonlySignal<boolean>
  /** Shows what fits now under a resting pointer, with a mark on what is new. */
  letGo(): void
  /** Nothing is marked as new any more. */
  markNone(): void
  readonly found: ReadonlySignal<readonly ShownPhrase[]>
  /** Values the agent typed in place of missing ones, for this buyer. */
  typed(): Readonly<Record<string, string>>
  type(variable: string, value: string): void
  row(phrase: Phrase, order?: OrderId): ShownPhrase
  /** What speaks against a text of the agent's own, worst first. */
  check(text: string): readonly CheckFinding[]
  /** The phrase for an alert's step, see for-step.ts. */
  forTopic(topic: PhraseTopic, order?: OrderId): Phrase | undefined
}

/** Rows of the list, by how many the agent wants to see. */
const LIMITS = { few: 2, usual: 3, many: 5 } as const satisfies Record<Amount, number>
const FOUND = 20

export function phrasesModel(
  console: RowConsole,
  library: LibraryModel,
  page: PageModel,
  alerts: AlertsModel,
  settings: ReadonlySignal<Settings>,
  slow: ReadonlySignal<number>,
  buyer: OfBuyer,
): PhrasesModel {
  const query = signal('')
  const rows = phraseRows(console, { library, page, settings, slow, query, buyer })
  const { row, typed, valuesOf } = rows

  const other = otherOrder(page)
  const moment = suggestContext(page, alerts, console.facts, () => valuesOf(other.value), console.language)
  const amount = computed(() => settings.value.suggestions.amount)
  const limit = computed(() => LIMITS[amount.value])
  const picked = computed(() => library.suggester.value.suggest(moment.value, limit.value, amount.value))
  const onList = interaction()
  const pointerMayHold = signal(true)
  const held = computed(() => onList.focus.value || (onList.pointer.value && pointerMayHold.value))
  // The keyboard may be in the field before the next buyer's lines are there: an empty list is none that must keep still.
  const still = frozenWhileUsed(picked, page.buyerKey, held, rows => rows.length === 0 || page.settling.value)
  const fresh = signal<ReadonlySet<PhraseId>>(new Set())
  const suggestions = computed(() =>
    still.value.flatMap(({ phrase: id, reason }) => {
      const phrase = library.byId.value.get(id)
      const shown = phrase && row(phrase, other.value)
      // What holds a word that is forbidden here is none to offer.
      return shown && shown.readiness !== 'block'
        ? [{ ...shown, reason, ...(fresh.value.has(id) && { isFresh: true }) }]
        : []
    }),
  )
  const hits = computed(() => library.finder.value.search(query.value, FOUND))
  const found = computed((): readonly ShownPhrase[] => {
    const named = rows.named.value
    const others = hits.value.flatMap(({ phrase: id, marks }) => {
      const phrase = library.byId.value.get(id)
      return phrase && !named.includes(phrase) ? [{ ...row(phrase), marks }] : []
    })
    return [...named.map(phrase => row(phrase)), ...others].slice(0, FOUND)
  })

  const stuckFor = signal<(Stuck & { buyer: string }) | undefined>(undefined)

  return {
    ...library,
    stuck: computed(() => (stuckFor.value?.buyer === page.buyerKey.value ? stuckFor.value : undefined)),
    stick: stuck => {
      stuckFor.value = stuck && { ...stuck, buyer: page.buyerKey.value }
    },
    query,
    moment,
    limit,
    suggestions,
    hands: onList,
    isBehind: computed(() => still.value !== picked.value),
    letGo() {
      const before = new Set(still.peek().map(({ phrase }) => phrase))
      batch(() => {
        fresh.value = new Set(picked.peek().flatMap(({ phrase }) => (before.has(phrase) ? [] : [phrase])))
        pointerMayHold.value = false
      })
      // Taken over: from here on the pointer holds again.
      void still.value
      pointerMayHold.value = true
    },
    markNone: () => {
      fresh.value = new Set()
    },
    found,
    typed,
    // Nothing typed is no value: a phrase must never go out with a hole.
    type: (variable, value) =>
      buyer.drafts.set(VALUE(page.buyerKey.value, variable), value.trim() === '' ? '' : value),
    row,
    check: rows.check,
    forTopic: (topic, order) =>
      phraseForStep(library.phrases.value, {
        topic,
        letters: moment.value.letters,
        state: page.orders.value.find(one => one.id === order)?.status?.state,
        pinned: library.pinned.value,
        today: moment.value.today,
      }),
  }
}
