import { Pause, Play } from 'lucide'
import { IconButton } from '@/components/ui/button'
import type { Say } from '@/lib/locales/words'
import type { PracticeActions } from '@/lib/practice/session/actions'
import type { Pace } from '@/lib/practice/session/pace'

interface PaceChoiceProps {
  readonly pace: Pace
  readonly paused: boolean
  readonly actions: PracticeActions
  readonly say: Say
}

const PACES: readonly Pace[] = ['calm', 'busy']

/** Whether buyers wait for the trainee or write as in life, and a pause. */
export function PaceChoice({ pace, paused, actions, say }: PaceChoiceProps) {
  return (
    <>
      <fieldset class="paces">
        <legend class="sr">{say('demo.pace.name')}</legend>
        {PACES.map(one => (
          <button
            key={one}
            type="button"
            class="bare"
            aria-pressed={pace === one}
            title={say(`demo.pace.${one}About`)}
            onClick={() => pace !== one && actions.choosePace(one)}
          >
            {say(`demo.pace.${one}`)}
          </button>
        ))}
      </fieldset>
      <IconButton
        icon={paused ? Play : Pause}
        name={say(paused ? 'demo.goOn' : 'demo.pause')}
        onClick={() => actions.pause(!paused)}
      />
    </>
  )
}
