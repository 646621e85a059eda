/** The practice clock: begins at a time, runs at a speed, can be set forward by hand. */
export interface Clock {
  /** Epoch ms. */
  now(): number
  /** Sets it forward by so many ms. */
  advance(ms: number): void
}

export function startClock(start: number, speed: number): Clock {
  const from = performance.now()
  let ahead = 0
  return {
    now: () => Math.round(start + (performance.now() - from) * speed + ahead),
    advance(ms) {
      ahead += ms
    },
  }
}
