import { useEffect, useRef } from 'preact/hooks'
import { isComposing } from '@/lib/composer/ime'
import { LABELS } from '@/lib/practice/labels'

interface ReplyBoxProps {
  readonly of: string
  readonly draft: string
  readonly onDraft: (text: string) => void
  /** With how many characters were typed key by key, by an input method or not. */
  readonly onSend: (typed: number) => void
  /** Up or down the list of buyers. */
  readonly onSwitch: (by: -1 | 1) => void
}

/**
 * The console's reply box. It sends on a person's own Enter or click only, as the real ones do:
 * events made by a script are not trusted.
 */
export function ReplyBox({ of, draft, onDraft, onSend, onSwitch }: ReplyBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const typed = useRef(0)
  const send = () => {
    onSend(typed.current)
    typed.current = 0
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chat, and the trainee goes on typing
  useEffect(() => box.current?.focus(), [of])
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || !event.isTrusted) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      send()
    } else if (draft === '' && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      onSwitch(event.key === 'ArrowUp' ? -1 : 1)
    }
  }
  return (
    <div class="reply">
      <textarea
        id="reply"
        ref={box}
        aria-label={LABELS.reply}
        aria-describedby="reply-hint"
        rows={4}
        value={draft}
        onInput={event => {
          // A phrase comes in one piece; what an input method composes is counted at its end.
          const { data, isComposing: composing } = event as InputEvent
          if (!composing && data && data.length <= 2) typed.current += data.length
          onDraft(event.currentTarget.value)
        }}
        onCompositionEnd={({ data }) => {
          typed.current += data.length
        }}
        onKeyDown={onKeyDown}
      />
      <div class="reply-foot">
        <span id="reply-hint">{LABELS.replyHint}</span>
        <button
          type="button"
          class="send"
          disabled={draft.trim() === ''}
          onClick={event => {
            if (event.isTrusted) send()
          }}
        >
          {LABELS.send}
        </button>
      </div>
    </div>
  )
}
