import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Reading, ShopSeen } from '@/lib/consoles/reading'
import type { Library } from '@/lib/messages'
import { namesShop, type PhraseSet, type SetChoice, type SetHere, setHere } from '@/lib/phrases/library/sets'

export interface SetsModel {
  /** Of several shops, in order; none for who has one. */
  readonly all: ReadonlySignal<readonly PhraseSet[]>
  /** The agent's choice on this console. */
  readonly choice: Signal<SetChoice | undefined>
  /** The shop as the page last named it. */
  readonly shop: ReadonlySignal<ShopSeen | undefined>
  /** Which set holds. */
  readonly here: ReadonlySignal<SetHere>
  /** Which would hold without the choice. */
  readonly found: ReadonlySignal<SetHere>
}

/** Whose console this is, and what is therefore to be seen. */
export function setsModel(
  family: string,
  library: Signal<Library | undefined>,
  reading: Signal<Reading>,
): SetsModel {
  const all = computed((): readonly PhraseSet[] => library.value?.sets ?? [])
  const choice = signal<SetChoice | undefined>(undefined)
  let last: ShopSeen | undefined
  // A view without the name is still of the same shop, and so is a title that flashes news of a message.
  const shop = computed(() => {
    const now = reading.value.kind === 'open' ? reading.value.shop : undefined
    if (now && (!now.loose || namesShop(all.value, now.text))) last = now
    return last
  })
  const page = computed(() => ({
    family,
    ...(shop.value && { shop: shop.value.text, ...(shop.value.loose && { loose: true as const }) }),
  }))
  return {
    all,
    choice,
    shop,
    here: computed(() => setHere(all.value, page.value, choice.value)),
    found: computed(() => setHere(all.value, page.value)),
  }
}
