import { CircleHelp, ClipboardList, RotateCcw } from 'lucide'
import { IconButton } from '@/components/ui/button'
import type { Say } from '@/lib/locales/words'
import type { Score, Tally } from '@/lib/practice/score'
import type { PracticeActions } from '@/lib/practice/session/actions'
import { SHOP } from '@/lib/practice/shop'
import type { Help } from './help'
import { PaceChoice } from './pace-choice'

interface TopBarProps {
  readonly score: Score
  readonly guide: boolean
  readonly help: Help
  /** Whether results and scripts are shown. */
  readonly training: boolean
  readonly onTraining: () => void
  readonly actions: PracticeActions
  readonly say: Say
}

/** What this page is, how the trainee is doing, and starting over. */
export function TopBar({ score, guide, help, training, onTraining, actions, say }: TopBarProps) {
  return (
    <header class="top-bar">
      <h1>{say('demo.title')}</h1>
      <span class="shop">{SHOP}</span>
      <span class="now-waiting" data-any={score.waiting > 0}>
        {score.waiting > 0 ? say('demo.waiting', score.waiting) : say('demo.nobodyWaiting')}
      </span>
      <dl class="score" aria-label={say('demo.score.name')}>
        <Figure name={say('demo.score.inTime')} tally={score.inTime} />
        <Figure name={say('demo.score.addresses')} tally={score.addresses} />
        <Figure name={say('demo.score.nudges')} tally={score.nudges} />
      </dl>
      <div class="tools">
        <PaceChoice pace={help.pace} paused={help.paused} actions={actions} say={say} />
        <IconButton
          icon={ClipboardList}
          name={say('demo.results.name')}
          aria-expanded={training}
          onClick={onTraining}
        />
        {!guide && (
          <IconButton
            icon={CircleHelp}
            name={say('demo.guide.show')}
            onClick={() => actions.showGuide(true)}
          />
        )}
        <IconButton icon={RotateCcw} name={say('demo.restart')} onClick={() => actions.restart()} />
      </div>
    </header>
  )
}

function Figure({ name, tally }: { readonly name: string; readonly tally: Tally }) {
  return (
    <div data-full={tally.of > 0 && tally.done === tally.of}>
      <dt>{name}</dt>
      <dd>{tally.of > 0 ? `${tally.done} / ${tally.of}` : '–'}</dd>
    </div>
  )
}
