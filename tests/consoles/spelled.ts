import type { Reading } from '@/lib/consoles/reading'

/** A reading as a person would write it down: times in Beijing, money with its sign, so that an expectation can be checked by eye. */
export function spelled(reading: Reading): unknown {
  return JSON.parse(JSON.stringify(reading), (key, value) => {
    if (value && typeof value === 'object' && 'fen' in value)
      return `${value.currency} ${(value.fen / 100).toFixed(2)}`
    if (typeof value === 'number' && value > 1e12 && key !== 'waitingMs') return beijing(value)
    return value
  })
}

function beijing(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}
