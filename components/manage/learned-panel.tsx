import { learnedPhrases } from '@/lib/manage/library/learned-picks'
import { Button } from '../ui/button'
import { useManage } from './context'
import { SettingsPanel } from './settings-groups'

const ROWS = 10

/** What suggestions learned from the agent's picks: to be looked at, and to be forgotten one by one or all together. */
export function LearnedPanel() {
  const { model, actions, say } = useManage()
  const known = learnedPhrases(model.library.value)
  return (
    <SettingsPanel of="learned">
      <p class="hint">{say(known.length > 0 ? 'manage.learned.about' : 'manage.learned.none')}</p>
      {known.length > 0 && (
        <>
          <ul class="learned">
            {known.slice(0, ROWS).map(({ phrase, picks }) => (
              <li key={phrase.id}>
                <span class="learned-name">{phrase.title}</span>
                <span class="hint">{say('manage.learned.picks', picks)}</span>
                <Button
                  look="quiet"
                  aria-label={say('manage.learned.forgetOf', phrase.title)}
                  onClick={() => void actions.forgetLearned(phrase)}
                >
                  {say('manage.learned.forget')}
                </Button>
              </li>
            ))}
          </ul>
          {known.length > ROWS && <p class="hint">{say('manage.learned.more', known.length - ROWS)}</p>}
          <Button onClick={() => void actions.forgetLearned()}>{say('manage.learned.forgetAll')}</Button>
        </>
      )}
    </SettingsPanel>
  )
}
