import { useRef, useState } from 'preact/hooks'
import type { WorkWatch } from '@/lib/manage/watch-work'
import type { WorkProgress } from '@/lib/messages/work'
import { Button } from '../ui/button'
import { useManage } from './context'

/** Long work that is under way. */
interface UnderWay {
  /** Absent while nothing is known of how far it got. */
  readonly progress?: WorkProgress
  readonly cancel: () => void
}

/** Runs long work that is watched and can be cancelled. Whoever goes elsewhere meanwhile leaves it to go on: a notice says how it ended. */
export function useWork(): readonly [
  UnderWay | undefined,
  <T>(work: (watching: WorkWatch) => Promise<T>) => Promise<T>,
] {
  const [underWay, setUnderWay] = useState<UnderWay>()
  const control = useRef<AbortController | undefined>(undefined)
  const run = async <T,>(work: (watching: WorkWatch) => Promise<T>): Promise<T> => {
    control.current?.abort()
    const mine = new AbortController()
    control.current = mine
    const cancel = () => mine.abort()
    setUnderWay({ cancel })
    try {
      return await work({
        signal: mine.signal,
        onProgress: progress => control.current === mine && setUnderWay({ progress, cancel }),
      })
    } finally {
      if (control.current === mine) setUnderWay(undefined)
    }
  }
  return [underWay, run]
}

interface WorkLineProps {
  readonly work: UnderWay | undefined
  /** What it is, until it tells how far it got. */
  readonly children: string
}

/** How far long work got, and a button that cancels it; comes into sight after half a second. */
export function WorkLine({ work, children }: WorkLineProps) {
  const { say } = useManage()
  const { stage, done, of } = work?.progress ?? {}
  const counted = done !== undefined && of !== undefined
  const far = counted ? say('manage.work.of', done, of) : done !== undefined && say('manage.work.done', done)
  const words = stage === undefined ? children : [say(`manage.work.${stage}`), far].filter(Boolean).join(' ')
  return (
    <div class="busy-place" role="status">
      {work && (
        <div class="busy">
          <progress aria-label={children} {...(counted && { value: done, max: of })} />
          <span class="busy-words">{words}</span>
          <Button onClick={work.cancel}>{say('manage.cancel')}</Button>
        </div>
      )}
    </div>
  )
}
