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
  const dialog = useRef<HTMLDialogElement>(null)
  // What had the focus has it again once the dialog is closed.
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="keys-help"
      aria-label={say('sidebar.keys.title')}
      onClose={() => {
        model.keysShown.value = false
      }}
      onKeyDown={event => {
        // Closes this alone: in the sidebar the key goes back to the reply box.
        if (event.key !== 'Escape') return
        event.stopPropagation()
        dialog.current?.close()
      }}
    >
      <div class="keys-head">
        <h2>{say('sidebar.keys.title')}</h2>
        <IconButton small icon={X} name={say('sidebar.keys.close')} onClick={() => dialog.current?.close()} />
      </div>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does} class="key-row">
            <dt>
              {keys.map(key => (
                <kbd key={key} class="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="dim">{say('sidebar.keys.change')}</p>
    </dialog>
  )
}

/** Whether a key asks for the list of keys: not while something is being written. */
export function asksForKeys(event: KeyboardEvent): boolean {
  if (event.key !== '?' && event.key !== '？') return false
  const { target } = event
  return !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.value === ''
}
