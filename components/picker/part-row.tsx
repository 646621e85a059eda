import { Ban, Check, CircleAlert, Crosshair, RotateCcw, ThumbsUp } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import type { PickerActions, PickerPart, Pointing } from '@/lib/picker/model'

interface PartRowProps {
  readonly part: PickerPart
  readonly pointing: Pointing | undefined
  /** It was pointed at last: there the focus goes on. */
  readonly last: boolean
  readonly actions: PickerActions
  readonly say: Say
}

/** One part of the page: what is read for it now, and the ways to say it better. */
export function PartRow({ part, last, pointing, actions, say }: PartRowProps) {
  const { role, examples, not, outcome } = part
  const name = say(`teach.role.${camel(role)}`)
  const isOn = pointing?.role === role
  return (
    <li
      class={isOn ? 'part on' : 'part'}
      data-last={last || undefined}
      onPointerEnter={() => actions.look(role)}
      onPointerLeave={() => actions.look(undefined)}
      onFocusIn={() => actions.look(role)}
    >
      <span class={`mark ${outcome.kind}`}>
        {outcome.kind === 'read' && <Icon of={Check} size={13} />}
        {(outcome.kind === 'trouble' || outcome.kind === 'lost') && <Icon of={CircleAlert} size={13} />}
      </span>
      <span class="what">
        <span class="part-name">{name}</span>
        <span class="said">{saidOf(outcome, say)}</span>
      </span>
      {outcome.kind === 'read' && outcome.guessed && (
        <IconButton
          small
          icon={ThumbsUp}
          name={say('teach.acceptOf', name)}
          onClick={() => actions.accept(role)}
        />
      )}
      {outcome.kind === 'read' && (
        <IconButton
          small
          icon={Ban}
          name={say('teach.not', name)}
          aria-pressed={isOn && pointing?.not}
          onClick={() => actions.point(isOn && pointing?.not ? undefined : { role, not: true })}
        />
      )}
      {examples + not > 0 && (
        <IconButton
          small
          icon={RotateCcw}
          name={say('teach.forget', name)}
          onClick={() => actions.forget(role)}
        />
      )}
      <Button
        icon={Crosshair}
        aria-label={say(examples > 0 ? 'teach.another' : 'teach.point', name)}
        aria-pressed={isOn && !pointing?.not}
        onClick={() => actions.point({ role, not: false })}
      >
        {examples > 0 ? examples : say('teach.pick')}
      </Button>
    </li>
  )
}

function saidOf(outcome: PickerPart['outcome'], say: Say): string {
  if (outcome.kind === 'trouble') return say(`teach.trouble.${camel(outcome.trouble)}`)
  if (outcome.kind === 'open') return say('teach.open')
  if (outcome.kind === 'lost')
    return outcome.lacking > 1 ? say('teach.lost', outcome.lacking) : say('teach.lostHere')
  const { count, all, samples, without } = outcome
  const last = samples.at(-1) ?? ''
  if (all !== undefined)
    return without ? say('teach.someOf', count, all, last, without.join(' ')) : say('teach.allOf', all, last)
  const said = count > 1 ? say('teach.count', count, last) : last
  return outcome.guessed ? say('teach.guessed', said) : said
}
