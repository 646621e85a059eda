import { X } from 'lucide'
import { IconButton } from '../ui/button'
import { useManage } from './context'

/** One quiet line after an update: the version, and what is new in it. */
export function NewsLine() {
  const { model, actions, say } = useManage()
  const version = model.news.value
  if (version === undefined) return null
  return (
    <p class="news" role="status">
      <span>{say('news.line', version)}</span>
      <IconButton icon={X} name={say('news.close')} onClick={() => void actions.closeNews()} small />
    </p>
  )
}
