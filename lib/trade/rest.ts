interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> }
}

/**
 * Resolves when the page has had its turn: as the browser recommends, where it can, else after the shortest time a timer takes (browsers
 * make that four milliseconds once timers follow each other).
 */
export const rest = (): Promise<void> => {
  const { scheduler } = globalThis as Yielding
  return scheduler?.yield ? scheduler.yield() : new Promise(done => setTimeout(done, 0))
}
