import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { PhraseTopic } from '@/lib/alerts/alert'
import { phraseForStep } from '@/lib/phrases/library/for-step'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Found } from '@/lib/phrases/search/search'
import type { Amount, Reason, SuggestContext } from '@/lib/phrases/suggest/suggest'
import { type CheckFinding, checkOutgoing, type Readiness, readinessOf } from '@/lib/phrases/text/check'
import { type Filled, fill } from '@/lib/phrases/text/fill'
import { type VariableValues, valuesFrom } from '@/lib/phrases/text/variables'
import type { Settings } from '@/lib/settings'
import type { ConsoleLimits } from '@/lib/trade/console'
import type { OrderId } from '@/lib/trade/order'
import type { AlertsModel } from './alerts'
import type { OfBuyer } from './buyer-records'
import { VALUE, valuesFor } from './draft-keys'
import { frozenWhileUsed, type Interaction, interaction } from './freeze'
import type { LibraryModel } from './library'
import type { PageModel } from './page'
import { otherOrder, suggestContext } from './suggest-context'

/** A phrase as it would go out now. */
export interface ShownPhrase {
  readonly phrase: Phrase
  /** The order its variables are about, where that is not the one shown. */
  readonly order?: OrderId
  readonly filled: Filled
  /** What speaks against it, weightiest first. */
  readonly findings: readonly CheckFinding[]
  readonly readiness: Readiness
  readonly reason?: Reason
  /** It came under the pointer just now. */
  readonly isFresh?: boolean
  readonly marks?: Found['marks']
}

/** The phrase that could not go out when the agent chose it. */
export interface Stuck {
  readonly phrase: PhraseId
  /** Which row it was chosen in. */
  readonly place: string
  /** What gives way to it in the composer once it goes out. */
  readonly replace?: string
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

interface ConsoleHere {
  readonly facts: ConsoleLimits
  readonly family: string
  readonly language: 'zh' | 'en'
}

/** Rows of the list, by how many the agent wants to see. */
const LIMITS = { few: 2, usual: 3, many: 5 } as const satisfies Record<Amount, number>
const FOUND = 20

export function phrasesModel(
  { facts, family, language }: ConsoleHere,
  library: LibraryModel,
  page: PageModel,
  alerts: AlertsModel,
  settings: ReadonlySignal<Settings>,
  slow: ReadonlySignal<number>,
  { drafts, profile }: OfBuyer,
): PhrasesModel {
  const query = signal('')
  const typedHere = computed(() => valuesFor(page.buyerKey.value, drafts.all.value))
  const typed = () => typedHere.value

  const valuesOf = (order: OrderId | undefined): VariableValues => {
    const about = order === undefined ? page.order.value : page.orders.value.find(one => one.id === order)
    const conversation = page.conversation.value
    const read = valuesFrom({
      ...(about && { order: about }),
      ...(conversation && { conversation }),
      buyer: profile.value,
      settings: settings.value,
      now: new Date(slow.value),
    })
    return { ...read, ...typed() }
  }
  /** The values of the order shown, computed once for all rows. */
  const values = computed(() => valuesOf(undefined))

  const check = (text: string, about: VariableValues, missing: readonly string[] = []) =>
    checkOutgoing(text, {
      console: facts,
      family,
      missing,
      words: settings.value.shop.ownWords,
      // What was read of this buyer's own order may go back to them.
      allow: [...settings.value.shop.allowedWords, ...Object.values(about)],
    })

  const row = (phrase: Phrase, order?: OrderId): ShownPhrase => {
    const about = order === undefined ? values.value : valuesOf(order)
    const filled = fill(phrase.text, about)
    const findings = check(filled.text, about, filled.missing)
    const readiness = readinessOf(findings, filled.missing)
    return { phrase, ...(order !== undefined && { order }), filled, findings, readiness }
  }

  const other = otherOrder(page)
  const moment = suggestContext(page, alerts, facts, () => valuesOf(other.value), language)
  const amount = computed(() => settings.value.suggestions.amount)
  const limit = computed(() => LIMITS[amount.value])
  const picked = computed(() => library.suggester.value.suggest(moment.value, limit.value, amount.value))
  const onList = interaction()
  const pointerMayHold = signal(true)
  const held = computed(() => onList.focus.value || (onList.pointer.value && pointerMayHold.value))
  const still = frozenWhileUsed(picked, page.buyerKey, held)
  const fresh = signal<ReadonlySet<PhraseId>>(new Set())
  const suggestions = computed(() =>
    still.value.flatMap(({ phrase: id, reason }) => {
      const phrase = library.byId.value.get(id)
      return phrase
        ? [{ ...row(phrase, other.value), reason, ...(fresh.value.has(id) && { isFresh: true }) }]
        : []
    }),
  )
  const hits = computed(() => library.finder.value.search(query.value, FOUND))
  const found = computed(() =>
    hits.value.flatMap(({ phrase: id, marks }) => {
      const phrase = library.byId.value.get(id)
      return phrase ? [{ ...row(phrase), marks }] : []
    }),
  )

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
      drafts.set(VALUE(page.buyerKey.value, variable), value.trim() === '' ? '' : value),
    row,
    check: text => check(text, values.value),
    forTopic: (topic, order) =>
      phraseForStep(library.phrases.value, {
        topic,
        letters: moment.value.letters,
        state: page.orders.value.find(one => one.id === order)?.status?.state,
        pinned: library.pinned.value,
      }),
  }
}
