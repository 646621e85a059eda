import { Eye, EyeOff } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { IconButton } from '../ui/button'
import { useManage } from './context'

interface PassphraseFieldProps {
  readonly name: string
  readonly value: string
  readonly shown: boolean
  readonly autocomplete: 'new-password' | 'off'
  readonly onText: (text: string) => void
  readonly onShown?: (shown: boolean) => void
}

/** A passphrase, hidden until the agent wants to see it. */
export function PassphraseField({ name, value, shown, autocomplete, onText, onShown }: PassphraseFieldProps) {
  const { say } = useManage()
  const id = useId()
  return (
    <div class="line">
      <label for={id}>{name}</label>
      <span class="with-button">
        <input
          id={id}
          {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
          class="field"
          autocomplete={autocomplete}
          spellcheck={false}
          value={value}
          onInput={event => onText(event.currentTarget.value)}
        />
        {onShown && (
          <IconButton
            icon={shown ? EyeOff : Eye}
            name={say(shown ? 'manage.backup.hide' : 'manage.backup.show')}
            aria-pressed={shown}
            onClick={() => onShown(!shown)}
          />
        )}
      </span>
    </div>
  )
}

interface NewPassphraseProps {
  readonly first: string
  readonly second: string
  readonly onFirst: (text: string) => void
  readonly onSecond: (text: string) => void
}

/** A new passphrase, written twice: a slip of the finger would lock the file for good. */
export function NewPassphrase({ first, second, onFirst, onSecond }: NewPassphraseProps) {
  const { say } = useManage()
  const [shown, setShown] = useState(false)
  return (
    <div class="pair">
      <PassphraseField
        name={say('manage.backup.passphrase')}
        value={first}
        shown={shown}
        autocomplete="new-password"
        onText={onFirst}
        onShown={setShown}
      />
      {first !== '' && (
        <PassphraseField
          name={say('manage.backup.passphraseAgain')}
          value={second}
          shown={shown}
          autocomplete="new-password"
          onText={onSecond}
        />
      )}
      {second !== '' && second !== first && (
        <p class="wrong" role="alert">
          {say('manage.backup.passphraseDiffers')}
        </p>
      )}
    </div>
  )
}
