import { BookmarkPlus, X } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useSidebar } from './context'

/** What the agent has typed twice by now, with one click to keep it. */
export function OfferedPhrase() {
  const { model, actions, say } = useSidebar()
  const text = model.offered.value
  if (text === undefined) return null
  const close = () => (model.offered.value = undefined)
  return (
    <div class="follow-up band-ready" role="status">
      <Icon of={BookmarkPlus} />
      <div class="follow-up-body">
        <bdi class="two-lines">{text}</bdi>
        <div class="dim">{say('sidebar.offered.why')}</div>
      </div>
      <Button look="quiet" onClick={async () => (await actions.addPhrase(text)) && close()}>
        {say('sidebar.offered.save')}
      </Button>
      <IconButton small icon={X} name={say('sidebar.offered.drop')} onClick={close} />
    </div>
  )
}
