import { useState } from 'preact/hooks'

/** Runs something long; the first is true while it goes on. */
export function useBusy(): readonly [boolean, <T>(work: () => Promise<T>) => Promise<T>] {
  const [running, setRunning] = useState(0)
  const run = async <T,>(work: () => Promise<T>): Promise<T> => {
    setRunning(count => count + 1)
    try {
      return await work()
    } finally {
      setRunning(count => count - 1)
    }
  }
  return [running > 0, run]
}

interface BusyLineProps {
  readonly busy: boolean
  readonly children: string
}

/** Says what goes on; it comes into sight after half a second, so that what is quick does not flicker. */
export function BusyLine({ busy, children }: BusyLineProps) {
  return (
    <div class="busy-place" role="status">
      {busy && (
        <p class="busy">
          <progress aria-label={children} />
          {children}
        </p>
      )}
    </div>
  )
}
