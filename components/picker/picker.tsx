import { ArrowLeftRight, X } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { isComposing } from '@/lib/composer/ime'
import type { StateMeaning } from '@/lib/consoles/teach/teach'
import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import type { PickerActions, PickerModel, PickerPart } from '@/lib/picker/model'
import { isMainRole, isOfChat } from '@/lib/picker/role-groups'
import { ORDER_STATES, REFUND_STATES } from '@/lib/trade/order'
import { PartRow } from './part-row'
import { Pointed } from './pointed'

export interface PickerProps {
  readonly model: PickerModel
  readonly actions: PickerActions
  readonly say: Say
}

/** The panel in which the agent teaches; the page shows the outlines. */
export function PickerSection({ model, actions, say }: PickerProps) {
  const parts = model.parts.value
  const pointing = model.pointing.value
  const isMore = ({ role, examples, outcome }: PickerPart) =>
    !isMainRole(role) && examples === 0 && outcome.kind === 'open'
  const shown = parts.filter(part => !isMore(part))
  const more = parts.filter(isMore)
  const row = (part: PickerPart) => (
    <PartRow
      key={part.role}
      part={part}
      last={model.last.value === part.role}
      pointing={pointing}
      actions={actions}
      say={say}
    />
  )
  return (
    <section class="picker" aria-label={say('teach.title')} lang={say('ui.language')}>
      <header>
        <h1>{say('teach.title')}</h1>
        {model.canMove && (
          <IconButton icon={ArrowLeftRight} name={say('teach.move')} onClick={actions.move} />
        )}
        <IconButton icon={X} name={say('teach.leave')} onClick={actions.leave} />
      </header>
      <Pointed pointing={pointing} actions={actions} say={say} />
      <div class="parts">
        <Offered model={model} actions={actions} say={say} />
        <Lost parts={parts} say={say} />
        <h2>{say('teach.chat')}</h2>
        <ul>{shown.filter(({ role }) => isOfChat(role)).map(row)}</ul>
        <Summary model={model} say={say} />
        <h2>{say('teach.orders')}</h2>
        <ul>{shown.filter(({ role }) => !isOfChat(role)).map(row)}</ul>
        <details class="more" open={more.some(({ role }) => role === pointing?.role)}>
          <summary>{say('teach.more')}</summary>
          <ul>{more.map(row)}</ul>
        </details>
        <Meaning model={model} actions={actions} say={say} />
      </div>
      <Foot model={model} actions={actions} say={say} />
    </section>
  )
}

/** A console we know, at an address we do not: it need not be taught. */
function Offered({ model, actions, say }: PickerProps) {
  const offer = model.offer.value
  if (!offer) return null
  const name = say('ui.language').startsWith('zh') ? offer.name.zh : offer.name.en
  return (
    <section class="offer" aria-label={say('teach.offer', name)}>
      <p>{say('teach.looksLike', name, offer.orders, offer.messages)}</p>
      <Button look="main" disabled={model.saving.value !== 'no'} onClick={() => actions.takeOffer()}>
        {say('teach.offer', name)}
      </Button>
    </section>
  )
}

function Summary({ model, say }: Omit<PickerProps, 'actions'>) {
  const chat = model.chat.value
  return (
    <p class="summary" role="status">
      {chat && say('teach.messages', chat.all, chat.buyer, chat.last)}
    </p>
  )
}

/** What was taught and does not hold on this page. */
function Lost({ parts, say }: { readonly parts: readonly PickerPart[]; readonly say: Say }) {
  const lost = parts.filter(({ outcome }) => outcome.kind === 'lost')
  if (lost.length === 0) return null
  const names = lost.map(({ role }) => say(`teach.role.${camel(role)}`)).join(say('teach.between'))
  return (
    <p class="lost" role="status">
      {say('teach.lostAbout', names)}
    </p>
  )
}

/** Words of states that are unknown: the agent says which each one is. */
function Meaning({ model, actions, say }: PickerProps) {
  return (
    <>
      {model.unknownStates.value.map(words => (
        <label class="meaning" key={words}>
          {say('teach.means', words)}
          <select
            class="field"
            value=""
            onChange={event => actions.mean(words, event.currentTarget.value as StateMeaning)}
          >
            <option value="" disabled />
            {ORDER_STATES.map(state => (
              <option key={state} value={state}>
                {say(`state.${state}`)}
              </option>
            ))}
            {REFUND_STATES.map(refund => (
              <option key={refund} value={refund}>
                {say(`state.${refund}`)}
              </option>
            ))}
            <option value="other">{say('teach.notState')}</option>
          </select>
        </label>
      ))}
    </>
  )
}

function Foot({ model, actions, say }: PickerProps) {
  const saving = model.saving.value
  const notice = model.notice.value
  const learned =
    model.changed.value &&
    model.parts.value.some(({ outcome }) => outcome.kind === 'read' && !outcome.guessed)
  const save = () => actions.save()
  return (
    <footer>
      {!model.repairs && (
        <label class="name">
          {say('teach.name')}
          <input
            class="field"
            value={model.name.value}
            maxLength={60}
            onInput={event => {
              model.name.value = event.currentTarget.value
            }}
            onKeyDown={event => {
              if (event.key === 'Enter' && !isComposing(event) && learned) save()
            }}
          />
        </label>
      )}
      <p class="notice" role="status">
        {notice && say(notice.key, ...(notice.args ?? []))}
      </p>
      <Button
        look="main"
        disabled={!learned || saving !== 'no' || model.name.value.trim() === ''}
        onClick={save}
      >
        {say('teach.save')}
      </Button>
      <Button onClick={actions.leave}>{say(saving === 'done' ? 'teach.done' : 'teach.leave')}</Button>
    </footer>
  )
}
