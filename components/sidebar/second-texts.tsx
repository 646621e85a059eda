import { MessageSquareReply, X } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { stopwatch } from '@/components/ui/time-words'
import type { FollowUp } from '@/lib/notes/note'
import { SECOND } from '@/lib/sidebar/actions/places'
import { secondPhrase } from '@/lib/sidebar/model/second-phrase'
import { useSidebar } from './context'
import { PhraseStop } from './phrase-stop'
import { PhraseText } from './phrase-text'

/** Second texts of phrases that went out to this buyer. */
export function SecondTexts() {
  const { model, say } = useSidebar()
  const seconds = model.records.followUps.value.filter(({ kind }) => kind === 'second')
  if (seconds.length === 0) return null
  return (
    <ul class="band-ready rows" aria-label={say('sidebar.second.name')}>
      {seconds.map(second => (
        <SecondText key={second.id} second={second} />
      ))}
    </ul>
  )
}

/** It says when it is time, and one click puts it into the composer. */
function SecondText({ second }: { readonly second: FollowUp }) {
  const { model, actions, say } = useSidebar()
  const row = model.phrases.row(secondPhrase(second))
  const left = second.due - model.now.value
  const isDue = left <= 0
  const stuck = model.phrases.stuck.value
  const insert = () => void actions.insertSecond(second)
  return (
    <li class={isDue ? 'follow-up is-due' : 'follow-up'}>
      <Icon of={MessageSquareReply} />
      <div class="follow-up-body">
        <PhraseText row={row} />
        <div class={isDue ? 'due look' : 'dim'}>
          {isDue
            ? say('sidebar.second.ready', second.context ?? '')
            : say('sidebar.second.in', stopwatch(left), second.context ?? '')}
        </div>
        <PhraseStop
          row={row}
          place={SECOND}
          isStuck={stuck?.phrase === row.phrase.id && stuck.place === SECOND}
          onReady={insert}
        />
      </div>
      <Button
        look={isDue ? 'main' : 'quiet'}
        aria-label={say('sidebar.second.insertOf', row.filled.text)}
        onClick={insert}
      >
        {say('sidebar.second.insert')}
      </Button>
      <IconButton
        small
        icon={X}
        name={say('sidebar.second.drop', row.filled.text)}
        onClick={() => void actions.removeFollowUp(second)}
      />
    </li>
  )
}
