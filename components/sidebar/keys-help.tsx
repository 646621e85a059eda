import { X } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton } from '@/components/ui/button'
import type { WordKey } from '@/lib/locales/words'
import { useSidebar } from './context'

/** What each key does, in the order in which an agent needs them. */
const KEYS: readonly (readonly [keys: readonly string[], does: WordKey])[] = [
  [['Alt', 'Q'], 'sidebar.keys.find'],
  [['↑', '↓', 'Enter'], 'sidebar.keys.choose'],
  [['Shift', 'Enter'], 'sidebar.keys.whole'],
  [['Tab', '1…9'], 'sidebar.keys.row'],
  [['Alt', '1…9'], 'sidebar.keys.pin'],
  [['Tab'], 'sidebar.keys.gap'],
  [['/'], 'sidebar.keys.slash'],
  [['Esc'], 'sidebar.keys.back'],
  [['?'], 'sidebar.keys.help'],
]

/** Every key of the sidebar's, over what it shows, until it is closed. */
export function KeysHelp() {
  const { model, say } = useSidebar()
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => root.current?.querySelector('button')?.focus(), [])
  const close = () => {
    model.keysShown.value = false
  }
  return (
    <div
      ref={root}
      class="keys-help"
      role="dialog"
      aria-label={say('sidebar.keys.title')}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div class="keys-head">
        <h2>{say('sidebar.keys.title')}</h2>
        <IconButton small icon={X} name={say('sidebar.keys.close')} onClick={close} />
      </div>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does} class="key-row">
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="dim">{say('sidebar.keys.change')}</p>
    </div>
  )
}

/** Whether a key asks for the list of keys: not while something is being written. */
export function asksForKeys(event: KeyboardEvent): boolean {
  if (event.key !== '?' && event.key !== '？') return false
  const { target } = event
  return !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.value === ''
}
