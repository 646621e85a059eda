import type { Progress } from '@/lib/phrases/exchange/progress'
import { Button } from '../../ui/button'
import { useManage } from '../context'

interface ProgressLineProps {
  readonly progress: Progress
  readonly onCancel: () => void
}

/** How far an import has got, and a button that cancels it. */
export function ProgressLine({ progress: { stage, done, of }, onCancel }: ProgressLineProps) {
  const { say } = useManage()
  const rows =
    of === undefined ? (done > 0 ? say('exchange.rows', done) : '') : say('exchange.rowsOf', done, of)
  return (
    <div class="progress" role="status">
      <span>
        {say(`exchange.stage.${stage}`)} {rows}
      </span>
      <progress
        aria-label={say(`exchange.stage.${stage}`)}
        {...(of !== undefined && { value: done, max: of })}
      />
      <Button onClick={onCancel}>{say('manage.cancel')}</Button>
    </div>
  )
}
