import { LABELS } from '@/lib/practice/labels'
import { picture } from '@/lib/practice/picture'
import { clockText, isoText } from '@/lib/practice/shanghai'
import type { PracticeMessage } from '@/lib/practice/world'

/** One message. `head`: it begins a group, and only there the console writes the time. */
export function MessageRow({ message, head }: { readonly message: PracticeMessage; readonly head: boolean }) {
  return (
    <li data-message-id={message.id} data-side={message.side}>
      {head && <time dateTime={isoText(message.at)}>{clockText(message.at).slice(5, 16)}</time>}
      <div class="bubble">
        {message.side === 'robot' && <span class="who">{LABELS.robot}</span>}
        <Content message={message} />
      </div>
    </li>
  )
}

function Content({ message }: { readonly message: PracticeMessage }) {
  if (message.picture) {
    const { src, alt } = picture(message.picture)
    return <img class="picture" src={src} alt={alt} width={160} height={130} />
  }
  if (message.kind === 'card') {
    return (
      <div class="card">
        <span class="card-title">{message.text}</span>
      </div>
    )
  }
  return <p class="text">{message.text}</p>
}
