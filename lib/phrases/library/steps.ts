import { rest } from '@/lib/trade/rest'

/** Work in slices: what is given in between says how far it got. Whoever runs it can draw between two slices, or stop. */
export type Steps<Told, Answer> = Generator<Told, Answer, undefined>

/** All of it at once. */
export function toEnd<Answer>(steps: Steps<unknown, Answer>): Answer {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

interface Slices<Told, Answer> {
  readonly onStep?: (told: Told) => void
  readonly onDone: (answer: Answer) => void
}

/** Ms of work without a rest; a single step may take longer. */
const SLICE = 8

/** Slice by slice, so that the page draws and listens in between. Returns what ends it early. */
export function inSlices<Told, Answer>(
  steps: Steps<Told, Answer>,
  { onStep, onDone }: Slices<Told, Answer>,
): () => void {
  let isStopped = false
  const run = async () => {
    while (!isStopped) {
      const until = performance.now() + SLICE
      do {
        const next = steps.next()
        if (next.done) return onDone(next.value)
        onStep?.(next.value)
      } while (!isStopped && performance.now() < until)
      await rest()
    }
  }
  void run()
  return () => {
    isStopped = true
  }
}
