import { X } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { isComposing } from '@/lib/composer/ime'
import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import type { PickerActions, PickerModel, PickerPart } from '@/lib/picker/model'
import { ORDER_STATES, type OrderState } from '@/lib/trade/order'
import { PartRow } from './part-row'

export interface PickerProps {
  readonly model: PickerModel
  readonly actions: PickerActions
  readonly say: Say
}

const CHAT: readonly PickerPart['role'][] = ['buyer-message', 'own-message', 'buyer-name', 'composer']

/** The panel in which the agent teaches; the page shows the outlines. */
export function PickerSection({ model, actions, say }: PickerProps) {
  const parts = model.parts.value
  const pointing = model.pointing.value
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
        <IconButton icon={X} name={say('teach.leave')} onClick={actions.leave} />
      </header>
      <p class="hint" role="status">
        {pointing
          ? say(pointing.not ? 'teach.pointNot' : 'teach.pointAt', say(`teach.role.${camel(pointing.role)}`))
          : say('teach.intro')}
      </p>
      <div class="parts">
        <Offered model={model} actions={actions} say={say} />
        <h2>{say('teach.chat')}</h2>
        <ul>{parts.filter(({ role }) => CHAT.includes(role)).map(row)}</ul>
        <Summary model={model} say={say} />
        <h2>{say('teach.orders')}</h2>
        <ul>{parts.filter(({ role }) => !CHAT.includes(role)).map(row)}</ul>
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

/** Words of a state that are unknown: the agent says which one it is. */
function Meaning({ model, actions, say }: PickerProps) {
  const words = model.unknownState.value
  if (words === undefined) return null
  return (
    <label class="meaning">
      {say('teach.means', words)}
      <select
        class="field"
        value=""
        onChange={event => actions.mean(words, event.currentTarget.value as OrderState)}
      >
        <option value="" disabled />
        {ORDER_STATES.map(state => (
          <option key={state} value={state}>
            {say(`state.${state}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Foot({ model, actions, say }: PickerProps) {
  const saving = model.saving.value
  const notice = model.notice.value
  const learned = model.parts.value.some(({ examples, outcome }) => examples > 0 && outcome.kind === 'read')
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
