import { useSignal } from '@preact/signals'
import { GrowingField } from '@/components/ui/growing-field'
import { shortId } from '@/lib/trade/short-id'
import { useSidebar } from './context'
import { DueSelect } from './due-select'
import { FollowUps } from './follow-ups'
import { NoteRow } from './note-row'
import { RemarkSection } from './remark'
import { Section } from './section'
import { Tags } from './tags'

/** What the agent keeps about this buyer and these orders. */
export function Notes() {
  const { model, say } = useSidebar()
  const notes = model.records.notes.value
  const about = model.records.buyer.value ?? model.records.order.value
  if (!about && notes.length === 0) return null
  return (
    <Section id="notes" title={say('sidebar.notes')}>
      <Tags />
      {about && <NewNote key={model.page.buyerKey.value} />}
      <FollowUps />
      {notes.length > 0 && (
        <ul class="rows">
          {notes.map(note => (
            <NoteRow key={note.id} note={note} />
          ))}
        </ul>
      )}
      <RemarkSection />
    </Section>
  )
}

function NewNote() {
  const { model, actions, say } = useSidebar()
  const { drafts } = model
  const field = `note:${model.page.buyerKey.value}`
  const text = drafts.get(field)
  const write = (typed: string) => drafts.set(field, typed)
  const onOrder = useSignal(false)
  const saving = useSignal(false)
  const { buyer, order } = model.records
  const about = (onOrder.value ? order.value : undefined) ?? buyer.value ?? order.value
  if (!about) return null
  const shown = model.page.order.value
  const label =
    about === order.value && shown ? shortId(shown.id) : (model.page.buyer.value?.name ?? undefined)

  const keep = async (save: (said: string) => Promise<boolean>) => {
    const said = text.trim()
    if (!said || saving.value) return
    saving.value = true
    // What could not be saved stays in the field; so does what was typed meanwhile.
    if ((await save(said)) && drafts.get(field).trim() === said) write('')
    saving.value = false
  }
  const add = () => keep(said => actions.addNote(about, label, said))
  return (
    <div class="new-note">
      <GrowingField name={say('sidebar.newNote')} value={text} onText={write} onEnter={() => void add()} />
      {text.trim() !== '' && (
        <div class="acts">
          {buyer.value && order.value && (
            <label class="check">
              <input
                type="checkbox"
                checked={onOrder.value}
                onChange={event => (onOrder.value = event.currentTarget.checked)}
              />
              {say('sidebar.aboutOrder')}
            </label>
          )}
          <DueSelect onPick={due => void keep(said => actions.addFollowUp(about, label, said, due))} />
          <button type="button" class="btn main" disabled={saving.value} onClick={() => void add()}>
            {say('sidebar.saveNote')}
          </button>
        </div>
      )}
    </div>
  )
}
