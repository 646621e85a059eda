import { useManage } from './context'
import { minuteOf, minutesOf, SavingField } from './fields'

interface EveryDayCutoffProps {
  readonly name: string
  /** In minutes after midnight; absent while there is none, or where the days differ. */
  readonly value: number | undefined
  readonly onSave: (cutoff: number) => void
}

/** One cutoff for every day, saved as the field is left. */
export function EveryDayCutoff({ name, value, onSave }: EveryDayCutoffProps) {
  const { say } = useManage()
  return (
    <SavingField
      name={name}
      type="time"
      written={value === undefined ? '' : minutesOf(value)}
      wrong={text => (minuteOf(text) === undefined ? say('manage.settings.time') : undefined)}
      onWritten={text => onSave(minuteOf(text) ?? 0)}
    />
  )
}
