import { Search } from 'lucide'
import { Icon } from '../ui/icon'

interface SearchFieldProps {
  readonly value: string
  readonly name: string
  readonly onText: (text: string) => void
}

export function SearchField({ value, name, onText }: SearchFieldProps) {
  return (
    <label class="search">
      <Icon of={Search} />
      <input
        type="search"
        class="field"
        aria-label={name}
        placeholder={name}
        value={value}
        onInput={event => onText(event.currentTarget.value)}
      />
    </label>
  )
}
