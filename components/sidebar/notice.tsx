import { Check, TriangleAlert, X } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useSidebar } from './context'

/** What just happened, with the way back where there is one. The place is always in the tree, so that it is announced. */
export function SidebarNoticeBar() {
  const { model, say, tell } = useSidebar()
  const notice = model.notice.value
  const close = () => (model.notice.value = undefined)
  return (
    <div role="status" class="notice-place">
      {notice && (
        <div class={`notice ${notice.level}`}>
          <Icon of={notice.level === 'done' ? Check : TriangleAlert} size={14} />
          <span class="notice-text">{tell(notice.words)}</span>
          {notice.undo && (
            <Button
              look="quiet"
              onClick={() => {
                close()
                notice.undo?.()
              }}
            >
              {say('ui.undo')}
            </Button>
          )}
          <IconButton small icon={X} name={say('ui.close')} onClick={close} />
        </div>
      )}
    </div>
  )
}

/** Standing facts that change what the agent can rely on: nothing is saved, or the page must be reloaded. */
export function Banners() {
  const { model, say } = useSidebar()
  const health = model.health.value
  if (model.gone.value) {
    return (
      <p class="banner act" role="alert">
        {say('sidebar.gone')}
      </p>
    )
  }
  if (health.kind === 'ok') return null
  return (
    <p class="banner look" role="status">
      {health.kind === 'off' ? say(`store.health.${health.why}`) : say('store.health.upgradeFailed')}
    </p>
  )
}
