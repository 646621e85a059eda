import { useEffect, useRef, useState } from 'preact/hooks'
import { handOverText, ofThisShift } from '@/lib/notes/hand-over'
import type { FollowUpId } from '@/lib/notes/note'
import { Button } from '../../ui/button'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'
import { FileField } from '../file-field'
import { useMoment } from '../moment'

/** The end of a shift: what is open goes on as a text for the team's chat, or as a file to one colleague; and theirs comes in. */
export function HandOverDialog({ onClose }: { readonly onClose: () => void }) {
  const { model, actions, say } = useManage()
  const moment = useMoment()
  const consoleName = useConsoleName()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { agent, shop } = model.settings.value
  const open = ofThisShift(model.followUps.value ?? [], agent.name, model.now.value)
  const [left, setLeft] = useState<ReadonlySet<FollowUpId>>(new Set())
  const [to, setTo] = useState('')
  const given = open.filter(({ id }) => !left.has(id))
  const toggle = (id: FollowUpId) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  const text = () =>
    handOverText(given, {
      from: agent.name,
      to: to.trim(),
      now: model.now.value,
      timeZone: shop.timeZone,
      say,
      consoleName: ({ console }) => (console === 'shop' ? '' : consoleName(console)),
    })
  const save = async () => {
    const ids = given.map(({ id }) => id)
    if (await actions.handOver(ids, to.trim())) dialog.current?.close()
  }
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="hand-over-title" onClose={onClose}>
      <h2 id="hand-over-title">{say('handOver.title')}</h2>
      <p class="hint">{say(open.length > 0 ? 'handOver.about' : 'handOver.nothing')}</p>
      <ul class="hand-over-list">
        {open.map(({ id, text: what, due, label, context }) => (
          <li key={id}>
            <label class="check">
              <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
              <span>
                {[moment(due), label, what].filter(Boolean).join(' · ')}
                {context && <span class="card-context">“{context}”</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <label class="line">
          {say('handOver.to')}
          <input
            class="field"
            maxLength={40}
            value={to}
            onInput={event => setTo(event.currentTarget.value)}
          />
        </label>
      )}
      <FileField
        accept=".json,application/json"
        onFile={file => {
          void actions.takeOver(file)
          dialog.current?.close()
        }}
      >
        {say('handOver.open')}
      </FileField>
      <div class="row foot">
        <Button disabled={given.length === 0} onClick={() => void actions.copyText(text())}>
          {say('handOver.copy')}
        </Button>
        <Button look="main" disabled={given.length === 0 || to.trim() === ''} onClick={() => void save()}>
          {say('handOver.save', given.length)}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{say('manage.close')}</Button>
      </div>
    </dialog>
  )
}
