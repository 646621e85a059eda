import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { Button } from '../../ui/button'
import { useManage } from '../context'

interface HandOutDialogProps {
  readonly marked: ReadonlySet<PhraseId>
  readonly onClose: () => void
}

/** Hands phrases out to the team as one file; the next time, as the next edition of the same pack. */
export function HandOutDialog({ marked, onClose }: HandOutDialogProps) {
  const { model, actions, say } = useManage()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const own = model.team.value.packs.filter(pack => pack.own)
  const [chosen, setChosen] = useState(own[0]?.id)
  const pack = own.find(({ id }) => id === chosen)
  const [name, setName] = useState(pack?.name ?? '')
  const mine = model.view.value?.phrases.filter(phrase => !phrase.pack) ?? []
  const some = mine.filter(({ id }) => marked.has(id))
  const [onlyMarked, setOnlyMarked] = useState(some.length > 0)
  const handed = onlyMarked ? some : mine
  const [rules, setRules] = useState(false)
  const scripts = useMemo(() => actions.practiceScripts(), [actions])
  const [practice, setPractice] = useState(false)
  const handOut = async () => {
    const part = onlyMarked || model.shownPart.value !== 'all'
    const ids = part ? handed.map(({ id }) => id) : undefined
    await actions.handOut({
      name: name.trim(),
      ...(chosen && { id: chosen }),
      ...(ids && { phrases: ids }),
      ...(rules && { rules }),
      ...(practice && { practice }),
    })
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} class="dialog small" aria-labelledby="hand-out-title" onClose={onClose}>
      <h2 id="hand-out-title">{say('team.handOut')}</h2>
      <p class="hint">{say('team.about')}</p>
      {own.length > 0 && (
        <label class="line">
          {say('team.which')}
          <select
            class="field select"
            value={chosen ?? ''}
            onChange={event => {
              const next = own.find(({ id }) => id === event.currentTarget.value)
              setChosen(next?.id)
              setName(next?.name ?? '')
            }}
          >
            {own.map(({ id, name: known, edition }) => (
              <option key={id} value={id}>
                {say('team.next', known, edition + 1)}
              </option>
            ))}
            <option value="">{say('team.another')}</option>
          </select>
        </label>
      )}
      <label class="line">
        {say('team.name')}
        <input
          class="field"
          maxLength={40}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
      </label>
      {some.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={onlyMarked}
            onChange={event => setOnlyMarked(event.currentTarget.checked)}
          />
          {say('team.onlyMarked', some.length)}
        </label>
      )}
      <label class="check">
        <input type="checkbox" checked={rules} onChange={event => setRules(event.currentTarget.checked)} />
        {say('team.withRules')}
      </label>
      {scripts !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={practice}
            onChange={event => setPractice(event.currentTarget.checked)}
          />
          {say('team.withPractice', scripts)}
        </label>
      )}
      <div class="row foot">
        <Button
          look="main"
          disabled={name.trim() === '' || handed.length === 0}
          onClick={() => void handOut()}
        >
          {say('team.save', handed.length)}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{say('manage.cancel')}</Button>
      </div>
    </dialog>
  )
}
