/** Work in slices: what is given in between says how far it got. Whoever runs it can draw between two slices, or stop. */
export type Steps<Told, Answer> = Generator<Told, Answer, undefined>

/** All of it at once. */
export function toEnd<Answer>(steps: Steps<unknown, Answer>): Answer {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
