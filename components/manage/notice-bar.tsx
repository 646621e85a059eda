import { X } from 'lucide'
import { Button, IconButton } from '../ui/button'
import { useManage } from './context'

export function NoticeBar() {
  const { model, say, tell } = useManage()
  const notice = model.notice.value
  const close = () => {
    model.notice.value = undefined
  }
  const { undo } = notice ?? {}
  return (
    <div class="notices" role="status">
      {notice && (
        <div class={`notice ${notice.tone}`}>
          <span>{tell(notice.words)}</span>
          {undo && (
            <Button
              onClick={() => {
                close()
                undo()
              }}
            >
              {say('manage.undo')}
            </Button>
          )}
          <IconButton icon={X} name={say('manage.close')} onClick={close} small />
        </div>
      )}
    </div>
  )
}
