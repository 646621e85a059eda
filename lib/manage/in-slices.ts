import type { Steps } from '@/lib/phrases/library/steps'

interface Slices<Told, Answer> {
  readonly onStep?: (told: Told) => void
  readonly onDone: (answer: Answer) => void
}

/** Runs work slice by slice, so that the page draws and listens in between. Returns what ends it early. */
export function inSlices<Told, Answer>(
  steps: Steps<Told, Answer>,
  { onStep, onDone }: Slices<Told, Answer>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const step = () => {
    const next = steps.next()
    if (next.done) return onDone(next.value)
    onStep?.(next.value)
    timer = setTimeout(step)
  }
  step()
  return () => clearTimeout(timer)
}
