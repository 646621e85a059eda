import type { TargetedEvent } from 'preact'
import { useId } from 'preact/hooks'
import type { MinuteOfDay } from '@/lib/alerts/params/param'
import { isComposing } from '@/lib/composer/ime'
import { twoDigits } from '@/lib/trade/two-digits'
import { useManage } from './context'
import { useLeftField } from './left-field'

interface FieldProps<T> {
  readonly name: string
  readonly value: T
  /** Called on leaving the field or on Enter, only with a value that holds. */
  readonly onSave: (value: T) => void
}

export function TextField({ name, value, onSave }: FieldProps<string>) {
  return <SavingField name={name} type="text" written={value} onWritten={text => onSave(text.trim())} />
}

export function NumberField({
  name,
  value,
  min,
  max,
  onSave,
}: FieldProps<number> & { readonly min: number; readonly max: number }) {
  const { say } = useManage()
  const wrong = (text: string) =>
    /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max
      ? undefined
      : say('manage.settings.between', min, max)
  return (
    <SavingField
      name={name}
      type="text"
      inputMode="numeric"
      written={String(value)}
      wrong={wrong}
      onWritten={text => onSave(Number(text))}
    />
  )
}

export function CheckField({ name, value, onSave }: FieldProps<boolean>) {
  return (
    <label class="check">
      <input type="checkbox" checked={value} onChange={event => onSave(event.currentTarget.checked)} />
      {name}
    </label>
  )
}

export function ChoiceField({
  name,
  value,
  options,
  onSave,
}: FieldProps<string> & { readonly options: readonly (readonly [value: string, name: string])[] }) {
  const id = useId()
  return (
    <div class="line">
      <label for={id}>{name}</label>
      <select id={id} class="field" value={value} onChange={event => onSave(event.currentTarget.value)}>
        {options.map(([option, said]) => (
          <option key={option} value={option}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}

export function TimeField({ name, value, onSave }: FieldProps<MinuteOfDay>) {
  const { say } = useManage()
  const wrong = (text: string) => (minuteOf(text) === undefined ? say('manage.settings.time') : undefined)
  return (
    <SavingField
      name={name}
      type="time"
      written={minutesOf(value)}
      wrong={wrong}
      onWritten={text => onSave(minuteOf(text) ?? value)}
    />
  )
}

/** `16:05` of 965. */
export function minutesOf(minute: MinuteOfDay): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
}

export function minuteOf(time: string): MinuteOfDay | undefined {
  const [, hour, minute] = /^(\d\d?):(\d\d)$/.exec(time) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes < 24 * 60 ? minutes : undefined
}

interface SavingFieldProps {
  readonly name: string
  readonly type?: 'text' | 'time'
  readonly inputMode?: 'numeric'
  readonly written: string
  /** What is wrong with a text, in words; nothing is saved then. */
  readonly wrong?: (text: string) => string | undefined
  readonly onWritten: (text: string) => void
}

/** A field of one line whose text is saved when it is left, or with Enter. */
export function SavingField({ name, type = 'text', inputMode, written, wrong, onWritten }: SavingFieldProps) {
  const left = useLeftField({ written, wrong, onWritten })
  const id = useId()
  const field = {
    id,
    class: 'field',
    value: left.text,
    'aria-invalid': left.fault !== undefined,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => left.type(currentTarget.value),
    onBlur: left.leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !isComposing(event)) left.leave()
    },
  }
  return (
    <div class="line">
      <label for={id}>{name}</label>
      {type === 'time' ? (
        <input type="time" {...field} />
      ) : (
        <input type="text" {...(inputMode && { inputMode })} {...field} />
      )}
      {left.fault && (
        <span class="wrong" role="alert">
          {left.fault}
        </span>
      )}
    </div>
  )
}
