import type { NumberParam, Param } from '@/lib/alerts/params/param'
import { paramWritten, readParam } from '@/lib/alerts/params/written'
import type { WordKey } from '@/lib/locales/words'
import { useManage } from './context'
import { CheckField, ChoiceField, NumberField, SavingField, TextField } from './fields'
import { LinesField } from './lines-field'

interface ParamFieldProps {
  readonly param: Param
  /** As the settings have it, of the parameter's kind. */
  readonly value: unknown
  /** Called only with a value that holds. */
  readonly onSave: (value: unknown) => void
}

/** The field of one declared parameter: its kind says how it looks, its bounds what it takes. */
export function ParamField({ param, value, onSave }: ParamFieldProps) {
  const { say } = useManage()
  if (param.words === undefined) return null
  const name = say(param.words)
  switch (param.kind) {
    case 'switch':
      return <CheckField name={name} value={value === true} onSave={onSave} />
    case 'number':
      return <Numeric param={param} name={name} value={Number(value)} onSave={onSave} />
    case 'choice':
      return (
        <ChoiceField
          name={name}
          value={String(value)}
          options={param.options.map(({ value: option, words }) => [option, words ? say(words) : option])}
          onSave={onSave}
        />
      )
    case 'text':
      return <TextField name={name} value={String(value)} onSave={onSave} />
    case 'money':
    case 'words':
      return (
        <SavingField
          name={name}
          written={paramWritten(param, value)}
          wrong={written => (readParam(param, written) === undefined ? say(...faultOf(param)) : undefined)}
          onWritten={written => onSave(readParam(param, written))}
        />
      )
    case 'rows':
      return (
        <LinesField
          name={name}
          written={paramWritten(param, value)}
          wrong={written =>
            readParam(param, written) === undefined ? say('manage.settings.rowsWrong') : undefined
          }
          onWritten={written => onSave(readParam(param, written))}
        />
      )
    case 'span':
    case 'week':
    case 'zone':
      return null
  }
}

const faultOf = (param: Extract<Param, { kind: 'money' | 'words' }>): readonly [WordKey, ...number[]] =>
  param.kind === 'money'
    ? ['manage.settings.amount', param.min / 100, param.max / 100]
    : ['manage.settings.tooManyWords', param.most]

function Numeric({
  param: { min, max },
  ...field
}: {
  readonly param: NumberParam
  readonly name: string
  readonly value: number
  readonly onSave: (value: number) => void
}) {
  return <NumberField {...field} min={min} max={max} />
}
