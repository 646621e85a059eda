import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { inSlices } from '@/lib/phrases/library/steps'
import { prepare, prepareInSteps } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type Learned, type Suggester } from '@/lib/phrases/suggest/suggest'

/**
 * Suggests from the library as it is now. A large one is read in steps between which the page goes on, and the one before
 * serves meanwhile; what was learned anywhere is taken over without reading a phrase again.
 */
export function suggesterOf(
  phrases: ReadonlySignal<readonly Phrase[]>,
  learned: ReadonlySignal<Learned | undefined>,
): ReadonlySignal<Suggester> {
  const prepared = signal(prepare([]))
  effect(() => {
    return inSlices(prepareInSteps(phrases.value, prepared.peek()), {
      onDone: made => {
        prepared.value = made
      },
    })
  })
  return computed(() => createSuggester(prepared.value, learned.value))
}
