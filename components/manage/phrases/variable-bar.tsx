import { variableNames } from '@/lib/phrases/text/variables'
import { useManage } from '../context'
import { useLanguage } from '../language'

const MORE = {
  zh: ['光标', '选:甲/乙', '今天+3', '短语:编码', '如果:已发货|甲|乙'],
  en: ['cursor', 'choose:A/B', 'today+3', 'phrase:code', 'if:shipped|A|B'],
} as const

interface VariableBarProps {
  /** Id of the text area they go into, at its caret. */
  readonly field: string
  readonly onText: (text: string) => void
}

export function VariableBar({ field, onText }: VariableBarProps) {
  const { say } = useManage()
  const language = useLanguage()
  const insert = (name: string, button: HTMLElement) => {
    const area = button.ownerDocument.getElementById(field)
    if (!(area instanceof HTMLTextAreaElement)) return
    area.setRangeText(`{${name}}`, area.selectionStart, area.selectionEnd, 'end')
    area.focus()
    onText(area.value)
  }
  return (
    <fieldset class="variables">
      <legend class="sr">{say('manage.editor.variables')}</legend>
      {[...variableNames(language), ...MORE[language]].map(name => (
        <button
          key={name}
          type="button"
          class="bare chip"
          onClick={event => insert(name, event.currentTarget)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
