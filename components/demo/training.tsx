import { X } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import type { Say } from '@/lib/locales/words'
import type { PracticeActions } from '@/lib/practice/session/actions'
import { SAMPLE_ADDRESS } from '@/lib/practice/session/script-sample'
import type { Help } from './help'
import { ResultsPanel } from './results-panel'

interface TrainingProps {
  readonly help: Help
  readonly actions: PracticeActions
  readonly onClose: () => void
  readonly say: Say
}

/** The trainee's results, and buyers of the shop's own. */
export function Training({ help, actions, onClose, say }: TrainingProps) {
  const { results, scripts, scriptFault } = help
  return (
    <section class="training" aria-label={say('demo.results.name')}>
      <IconButton icon={X} name={say('demo.results.close')} onClick={onClose} />
      <h2>{say('demo.results.name')}</h2>
      <ResultsPanel results={results} say={say} />
      <h2>{say('demo.scripts.title')}</h2>
      <p>{scripts === undefined ? say('demo.scripts.about') : say('demo.scripts.now', scripts)}</p>
      <div class="row">
        <label class="btn plain file">
          {say('demo.scripts.choose')}
          <input
            type="file"
            class="sr"
            accept=".json,application/json"
            onChange={event => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              if (file) void actions.loadScripts(file)
            }}
          />
        </label>
        {scripts !== undefined && (
          <Button onClick={() => actions.dropScripts()}>{say('demo.scripts.drop')}</Button>
        )}
        <a class="link" download="deskside-practice.json" href={SAMPLE_ADDRESS}>
          {say('demo.scripts.sample')}
        </a>
      </div>
      {scriptFault && (
        <p class="fault" role="alert">
          {say(scriptFault.key, ...(scriptFault.args ?? []))}
        </p>
      )}
    </section>
  )
}
