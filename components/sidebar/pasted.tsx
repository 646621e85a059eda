import { ArrowLeft, ClipboardPaste } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { type PastedPlace, useSidebar } from './context'

/** Lines that were not understood and are shown; of more it is said how many. */
const MOST = 5

/** Where a chat copied out of a desktop program is pasted: a field, whom it cannot tell apart, and what it made nothing of. */
export function Pasted({ place: { chat, onBack } }: { readonly place: PastedPlace }) {
  const { say } = useSidebar()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const unclear = chat.unclear.value
  const left = chat.left.value
  const text = chat.text.value
  return (
    <section class="pasted" aria-label={say('sidebar.pasted.title')}>
      <div class="pasted-head">
        <h2 class="pasted-title">
          <Icon of={ClipboardPaste} size={14} />
          {say('sidebar.pasted.title')}
        </h2>
        {text !== '' && (
          <Button
            look="quiet"
            onClick={() => {
              chat.text.value = ''
              field.current?.focus()
            }}
          >
            {say('sidebar.pasted.clear')}
          </Button>
        )}
        <Button look="quiet" onClick={onBack}>
          <Icon of={ArrowLeft} size={12} />
          {say('sidebar.pasted.back')}
        </Button>
      </div>
      <textarea
        ref={field}
        class={`field pasted-text ${chat.isRead.value ? 'read' : ''}`}
        aria-label={say('sidebar.pasted.field')}
        placeholder={say('sidebar.pasted.hint')}
        spellcheck={false}
        value={text}
        onInput={event => (chat.text.value = event.currentTarget.value)}
      />
      {unclear.length > 0 && (
        <fieldset class="pasted-who">
          <legend>{say('sidebar.pasted.who')}</legend>
          {unclear.map(name => (
            <Button key={name} onClick={() => chat.chooseBuyer(name)}>
              <bdi>{name}</bdi>
            </Button>
          ))}
        </fieldset>
      )}
      <div role="status">
        {text.trim() !== '' && !chat.isRead.value && unclear.length === 0 && (
          <p class="hint">{say('sidebar.pasted.nothing')}</p>
        )}
        {left.length > 0 && (chat.isRead.value || unclear.length > 0) && (
          <details class="pasted-left">
            <summary>{say('sidebar.pasted.left', left.length)}</summary>
            <ul>
              {left.slice(0, MOST).map((line, i) => (
                <li key={i} class="cut">
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
            {left.length > MOST && <p class="hint">{say('sidebar.pasted.more', left.length - MOST)}</p>}
          </details>
        )}
      </div>
    </section>
  )
}
