import { useState } from 'preact/hooks'
import type { Words } from '@/lib/locales/words'
import type { TaughtSummary } from '@/lib/manage/model'
import { Button } from '../ui/button'
import { useManage } from './context'
import { FaultList } from './fault-list'

interface TaughtEditorProps {
  readonly taught: TaughtSummary
  readonly onDone: () => void
}

/** A profile as text. What is wrong with it is said field by field, and nothing is saved until it is right. */
export function TaughtEditor({ taught, onDone }: TaughtEditorProps) {
  const { actions, say } = useManage()
  const [text, setText] = useState(taught.text)
  const [faults, setFaults] = useState<readonly Words[]>([])
  const save = async () => {
    const found = await actions.saveTaught(text)
    setFaults(found)
    if (found.length === 0) onDone()
  }
  return (
    <div class="taught-editor">
      <textarea
        class="field"
        rows={18}
        spellcheck={false}
        aria-label={say('manage.consoles.text')}
        aria-invalid={faults.length > 0}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <FaultList faults={faults} />
      <Button look="main" onClick={() => void save()}>
        {say('manage.consoles.save')}
      </Button>
      <Button onClick={onDone}>{say('manage.cancel')}</Button>
    </div>
  )
}
