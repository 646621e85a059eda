import { computed, type ReadonlySignal } from '@preact/signals'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { datesFinding } from '@/lib/phrases/library/validity'
import { readParameters, withParameters } from '@/lib/phrases/search/parameters'
import type { Found } from '@/lib/phrases/search/search'
import type { Reason } from '@/lib/phrases/suggest/suggest'
import { type CheckFinding, checkOutgoing } from '@/lib/phrases/text/check'
import { type Filled, fill } from '@/lib/phrases/text/fill'
import { type VariableValues, valuesFrom } from '@/lib/phrases/text/variables'
import { writeOut } from '@/lib/phrases/text/write-out'
import type { Settings } from '@/lib/settings'
import type { ConsoleLimits } from '@/lib/trade/console'
import type { OrderId } from '@/lib/trade/order'
import type { OfBuyer } from './buyer-records'
import { valuesFor } from './draft-keys'
import type { LibraryModel } from './library'
import type { PageModel } from './page'

/** A phrase as it would go out now. */
export interface ShownPhrase {
  readonly phrase: Phrase
  /** The order its variables are about, where that is not the one shown. */
  readonly order?: OrderId
  readonly filled: Filled
  /** What speaks against it, weightiest first. */
  readonly findings: readonly CheckFinding[]
  /** `missing`: a variable has no value. `block`: may not go out. `confirm`: only when the agent says so again. */
  readonly readiness: 'ready' | 'missing' | 'block' | 'confirm'
  readonly reason?: Reason
  /** It came under the pointer just now. */
  readonly isFresh?: boolean
  readonly marks?: Found['marks']
}

/** The console phrases go out on. */
export interface RowConsole {
  readonly facts: ConsoleLimits
  readonly family: string
  /** The agent's. */
  readonly language: 'zh' | 'en'
}

interface RowSources {
  readonly library: LibraryModel
  readonly page: PageModel
  readonly settings: ReadonlySignal<Settings>
  /** Epoch ms, some seconds old. */
  readonly slow: ReadonlySignal<number>
  /** What is typed in the field. */
  readonly query: ReadonlySignal<string>
  readonly buyer: OfBuyer
}

interface PhraseRows {
  row(phrase: Phrase, order?: OrderId): ShownPhrase
  /** Values the agent typed in place of missing ones, for this buyer. */
  typed(): Readonly<Record<string, string>>
  valuesOf(order: OrderId | undefined): VariableValues
  /** What speaks against a text of the agent's own, worst first. */
  check(text: string): readonly CheckFinding[]
  /** Phrases whose code is typed, with words behind it that go into them. */
  readonly named: ReadonlySignal<readonly Phrase[]>
}

/** Phrases as they would go out to this buyer now. */
export function phraseRows(
  { facts, family }: RowConsole,
  { library, page, settings, slow, query, buyer: { drafts, profile } }: RowSources,
): PhraseRows {
  const typedHere = computed(() => valuesFor(page.buyerKey.value, drafts.all.value))
  const orderOf = (order: OrderId | undefined) =>
    order === undefined ? page.order.value : page.orders.value.find(one => one.id === order)

  const valuesOf = (order: OrderId | undefined): VariableValues => {
    const about = orderOf(order)
    const conversation = page.conversation.value
    const read = valuesFrom({
      ...(about && { order: about }),
      ...(conversation && { conversation }),
      buyer: profile.value,
      settings: settings.value,
      now: new Date(slow.value),
    })
    return { ...read, ...typedHere.value }
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

  const parameters = computed(() => readParameters(query.value, library.phrases.value))
  const named = computed(() => parameters.value?.phrases ?? [])

  const row = (phrase: Phrase, order?: OrderId): ShownPhrase => {
    const read = order === undefined ? values.value : valuesOf(order)
    const { state, refund } = orderOf(order)?.status ?? {}
    const { 店铺: shop } = read
    const { text } = writeOut(phrase, library.textOf.value, {
      ...(state && { state }),
      refunding: refund === 'refunding',
      ...(shop && { shop }),
    })
    const words = named.value.includes(phrase) ? parameters.value?.words : undefined
    const about = words ? withParameters(text, read, words) : read
    const filled = fill(text, about)
    const findings = [...datesFinding(phrase, read['今天']), ...check(filled.text, about, filled.missing)]
    return {
      phrase,
      ...(order !== undefined && { order }),
      filled,
      findings,
      readiness: readinessOf(filled, findings),
    }
  }

  return {
    row,
    typed: () => typedHere.value,
    valuesOf,
    check: text => check(text, values.value),
    named,
  }
}

function readinessOf({ missing }: Filled, findings: readonly CheckFinding[]): ShownPhrase['readiness'] {
  if (missing.length > 0) return 'missing'
  if (findings.some(({ level }) => level === 'block')) return 'block'
  return findings.some(({ level }) => level === 'confirm') ? 'confirm' : 'ready'
}
