/** Whether the work was done in time. */
export function doneWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise(done => {
    const timer = setTimeout(() => done(false), ms)
    void work.finally(() => {
      clearTimeout(timer)
      done(true)
    })
  })
}
