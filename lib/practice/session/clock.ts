/** The practice clock: begins at a time, runs at a speed, can be set forward by hand. */
export interface Clock {
  /** Epoch ms. */
  now(): number
  /** Sets it forward by so many ms. */
  advance(ms: number): void
  /** Stands still until it runs again. */
  pause(paused: boolean): void
}

/** A clock that begins at `start` (epoch ms) and runs `speed` times as fast; it can be paused and put forward. */
export function startClock(start: number, speed: number): Clock {
  let from = performance.now()
  let ahead = 0
  let isPaused = false
  const run = () => (isPaused ? 0 : (performance.now() - from) * speed)
  return {
    now: () => Math.round(start + run() + ahead),
    advance(ms) {
      ahead += ms
    },
    pause(paused) {
      ahead += run()
      from = performance.now()
      isPaused = paused
    },
  }
}
