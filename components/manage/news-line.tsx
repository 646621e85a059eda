import { X } from 'lucide'
import { IconButton } from '../ui/button'
import { useManage } from './context'

/** One quiet line after an update: the version, and what is new in it. */
export function NewsLine() {
  const { model, actions, say } = useManage()
  const news = model.news.value
  if (!news) return null
  const { version, line } = news
  return (
    <p class="news" role="status">
      <span>{line ? say('news.line', version, line) : say('news.updated', version)}</span>
      <IconButton icon={X} name={say('news.close')} onClick={() => void actions.closeNews()} small />
    </p>
  )
}
