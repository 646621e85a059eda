import { useSignal } from '@preact/signals'
import { ArrowLeft, ArrowRight, X } from 'lucide'
import { useRef } from 'preact/hooks'
import { IconButton } from '@/components/ui/button'
import { Roving } from '@/components/ui/roving'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { PINS } from '@/lib/sidebar/actions/places'
import { useSidebar } from './context'
import { PhraseRow } from './phrase-row'

/**
 * The agent's favourites in their own order, the first nine on Alt+1…9; dragged, or moved with the arrows while arranging. Their place
 * is there before there is one.
 */
export function Pins() {
  const { model, say } = useSidebar()
  const arranging = useSignal(false)
  const dragged = useRef<PhraseId | undefined>(undefined)
  const pins = model.phrases.pinned.value
  const stuck = model.phrases.stuck.value
  const asking = stuck?.place === PINS ? pins.find(({ id }) => id === stuck.phrase) : undefined
  return (
    <Roving class="pins-place">
      <div class="section-head sub">
        <h3>{say('sidebar.pins')}</h3>
        {pins.length > 0 && (
          <button
            type="button"
            class="bare link aside"
            aria-expanded={arranging.value}
            onClick={() => (arranging.value = !arranging.value)}
          >
            {say(arranging.value ? 'sidebar.arranged' : 'sidebar.arrange')}
          </button>
        )}
      </div>
      {pins.length === 0 && <p class="hint">{say('sidebar.noPins')}</p>}
      <ol class="pins" aria-label={say('sidebar.pins')}>
        {pins.map((phrase, i) => (
          <PinChip
            key={phrase.id}
            phrase={phrase}
            at={i}
            last={i === pins.length - 1}
            arranging={arranging.value}
            dragged={dragged}
          />
        ))}
      </ol>
      {asking && (
        <ul class="rows">
          <PhraseRow row={model.phrases.row(asking)} place={PINS} />
        </ul>
      )}
    </Roving>
  )
}

interface PinChipProps {
  readonly phrase: Phrase
  readonly at: number
  readonly last: boolean
  readonly arranging: boolean
  readonly dragged: { current: PhraseId | undefined }
}

function PinChip({ phrase, at, last, arranging, dragged }: PinChipProps) {
  const { model, actions, say } = useSidebar()
  const row = model.phrases.row(phrase)
  const stopped = row.readiness === 'missing' || row.readiness === 'block'
  return (
    <li
      class="pin-place"
      draggable
      onDragStart={event => {
        dragged.current = phrase.id
        event.dataTransfer?.setData('text/plain', phrase.title)
      }}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        if (dragged.current && dragged.current !== phrase.id) void actions.pin(dragged.current, at)
        dragged.current = undefined
      }}
    >
      {arranging && at > 0 && (
        <IconButton
          small
          icon={ArrowLeft}
          name={say('sidebar.pinEarlier', phrase.title)}
          onClick={() => void actions.pin(phrase.id, at - 1)}
        />
      )}
      <button
        type="button"
        class={stopped ? 'bare pin stopped' : 'bare pin'}
        title={row.filled.text}
        aria-keyshortcuts={at < 9 ? `Alt+${at + 1}` : undefined}
        onClick={event => event.detail < 2 && void actions.insert({ phrase, place: PINS })}
      >
        {at < 9 && <span class="pin-n">{at + 1}</span>}
        <bdi class="cut">{phrase.title}</bdi>
      </button>
      {arranging && (
        <>
          {!last && (
            <IconButton
              small
              icon={ArrowRight}
              name={say('sidebar.pinLater', phrase.title)}
              onClick={() => void actions.pin(phrase.id, at + 1)}
            />
          )}
          <IconButton
            small
            icon={X}
            name={say('sidebar.unpinOne', phrase.title)}
            onClick={() => void actions.pin(phrase.id, null)}
          />
        </>
      )}
    </li>
  )
}
