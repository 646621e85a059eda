import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Phrase } from '@/lib/phrases/library/phrase'
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
    const steps = prepareInSteps(phrases.value)
    let next: ReturnType<typeof setTimeout> | undefined
    const step = () => {
      const { done, value } = steps.next()
      if (done) prepared.value = value
      else next = setTimeout(step)
    }
    step()
    return () => clearTimeout(next)
  })
  return computed(() => createSuggester(prepared.value, learned.value))
}
