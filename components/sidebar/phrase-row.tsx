import { Copy, Pin, PinOff } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton } from '@/components/ui/button'
import type { ShownPhrase as Row } from '@/lib/sidebar/model/phrase-rows'
import { useSidebar } from './context'
import { PhrasePictures } from './phrase-pictures'
import { PhraseStop } from './phrase-stop'
import { Marked, PhraseText } from './phrase-text'
import { ReasonWord } from './reason'

interface PhraseRowProps {
  readonly row: Row
  /** Which list it stands in; see `Stuck`. */
  readonly place: string
  /** The digit that takes it. */
  readonly n?: number
  /** Enter in the field takes this one. */
  readonly active?: boolean
}

/** A phrase as it would go out: one click puts it into the composer, or says here why not and what to do. */
export function PhraseRow({ row, place, n, active = false }: PhraseRowProps) {
  const { model, actions, say } = useSidebar()
  const { phrase, order, filled, marks } = row
  const item = useRef<HTMLLIElement>(null)
  const stuck = model.phrases.stuck.value
  const isStuck = stuck?.phrase === phrase.id && stuck.place === place
  const pinned = model.phrases.pinned.value.some(pin => pin.id === phrase.id)

  useLayoutEffect(() => {
    if (isStuck || active) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isStuck, active])
  useLayoutEffect(() => {
    if (isStuck) item.current?.querySelector<HTMLElement>('.holes input')?.focus()
  }, [isStuck])

  const insert = (whole = false) =>
    void actions.insert({
      phrase,
      place,
      ...(order !== undefined && { order }),
      ...(whole && { whole: true as const }),
    })
  return (
    <li ref={item} class={`phrase${active ? ' active' : ''}${row.isFresh ? ' fresh' : ''}`}>
      <span class="phrase-n" aria-hidden="true">
        {n !== undefined && n < 10 && n}
      </span>
      <button
        type="button"
        class="bare phrase-main"
        id={n === undefined ? undefined : `fitting-${n}`}
        // A double click is one wish, not two.
        onClick={event => event.detail < 2 && insert(event.shiftKey)}
      >
        <span class="phrase-head">
          <bdi class="phrase-title">
            <Marked text={phrase.title} marks={marks?.title} />
          </bdi>
          {row.isFresh && <span class="fresh-mark">{say('sidebar.fresh')}</span>}
          {row.reason ? (
            <span class="phrase-reason cut">
              <ReasonWord reason={row.reason} />
            </span>
          ) : (
            phrase.code && (
              <span class="phrase-code cut">
                <Marked text={phrase.code} marks={marks?.code} />
              </span>
            )
          )}
        </span>
        <span class="phrase-box">
          <PhraseText row={row} />
        </span>
        {phrase.pictures && phrase.pictures.length > 0 && <PhrasePictures ids={phrase.pictures} />}
      </button>
      <div class="phrase-tools">
        <IconButton
          small
          icon={Copy}
          name={say('sidebar.copyPhrase')}
          disabled={row.readiness === 'missing' || row.readiness === 'block'}
          onClick={() =>
            void actions.copy(
              filled.text,
              phrase.pictures?.length ? say('sidebar.textAlone', phrase.title) : phrase.title,
            )
          }
        />
        <IconButton
          small
          icon={pinned ? PinOff : Pin}
          name={say(pinned ? 'sidebar.unpin' : 'sidebar.pin')}
          onClick={() => void actions.pin(phrase.id, pinned ? null : model.phrases.pinned.value.length)}
        />
      </div>
      <PhraseStop row={row} place={place} isStuck={isStuck} onReady={() => insert()} />
    </li>
  )
}
