import { computed, signal } from '@preact/signals'
import type { ListedBuyer } from '@/lib/trade/listed-buyer'
import type { FrameSource } from './frame-source'
import type { PageSource } from './page-source'

/** The lists of buyers that the frames of one page tell of. */
export interface BuyerLists {
  /** The longest of them: a console has one. */
  readonly shown: Pick<PageSource, 'buyers' | 'showBuyer'>
  take(from: FrameSource, buyers: readonly ListedBuyer[]): void
  /** The frame has gone. */
  drop(from: FrameSource | undefined): void
}

export function createBuyerLists(): BuyerLists {
  const lists = signal<ReadonlyMap<FrameSource, readonly ListedBuyer[]>>(new Map())
  const longest = computed(() => [...lists.value].sort(([, a], [, b]) => b.length - a.length)[0])
  return {
    shown: {
      buyers: computed(() => longest.value?.[1] ?? []),
      showBuyer: async ({ key }) => (await longest.value?.[0].request('showBuyer', { key })) === true,
    },
    take(from, buyers) {
      lists.value = new Map([...lists.value, [from, buyers]])
    },
    drop(from) {
      if (from && lists.value.has(from))
        lists.value = new Map([...lists.value].filter(([frame]) => frame !== from))
    },
  }
}
