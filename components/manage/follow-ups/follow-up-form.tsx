import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type FollowUpSubject, knownSubjects, subjectOf } from '@/lib/manage/follow-up-draft'
import { draftDue, readDueDraft } from '@/lib/notes/due-draft'
import { dueAt } from '@/lib/notes/follow-up'
import type { FollowUp } from '@/lib/notes/note'
import { Button } from '../../ui/button'
import { DueFields } from '../../ui/due-fields'
import { useManage } from '../context'
import { useLanguage } from '../language'

interface FollowUpFormProps {
  /** Absent for a new one. */
  readonly followUp?: FollowUp
  readonly onClose: () => void
}

/** Writes a follow-up down or changes one. A new one may be about a known buyer, an order, a buyer by name, or the shop itself. */
export function FollowUpForm({ followUp, onClose }: FollowUpFormProps) {
  const { model, actions, say } = useManage()
  const id = useId()
  const { timeZone } = model.settings.value.shop
  const [text, setText] = useState(followUp?.text ?? '')
  const [assignee, setAssignee] = useState(followUp?.assignee ?? '')
  const [subject, setSubject] = useState<FollowUpSubject | undefined>(followUp)
  const [draft, setDraft] = useState(() =>
    draftDue(followUp ?? { due: dueAt('tomorrow-morning', model.now.value, timeZone) }, timeZone),
  )
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const due = readDueDraft(draft, timeZone)
  const save = async () => {
    if (!due || text.trim() === '') return
    const saved = await actions.saveFollowUp({
      ...(followUp && { id: followUp.id }),
      text: text.trim(),
      ...due,
      assignee: assignee.trim(),
      subject: subject ? subjectPart(subject) : subjectOf('', [], undefined),
    })
    if (saved) onClose()
  }
  return (
    <form
      class="follow-up-form"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <label for={`${id}-text`}>{say('followUp.text')}</label>
      <textarea
        ref={first}
        id={`${id}-text`}
        class="field"
        rows={2}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      {!followUp && <SubjectFields onSubject={setSubject} />}
      <DueFields draft={draft} onDraft={setDraft} say={say} now={model.now.value} timeZone={timeZone} />
      <label for={`${id}-who`}>{say('manage.followUps.who')}</label>
      <input
        id={`${id}-who`}
        class="field"
        value={assignee}
        placeholder={say('manage.followUps.anybody')}
        onInput={event => setAssignee(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="btn main" disabled={!due || text.trim() === ''}>
          {say('manage.editor.save')}
        </button>
        <Button onClick={onClose}>{say('manage.cancel')}</Button>
      </div>
    </form>
  )
}

const subjectPart = ({ about, console, label }: FollowUpSubject): FollowUpSubject => ({
  about,
  console,
  ...(label && { label }),
})

/** Whom it is about, by a name that is known or any other, and on which console. */
function SubjectFields({ onSubject }: { readonly onSubject: (subject: FollowUpSubject) => void }) {
  const { model, say } = useManage()
  const id = useId()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState('')
  const known = knownSubjects(model.noteSubjects.value ?? [], model.followUps.value ?? [])
  const isKnown = known.some(({ label }) => label === typed.trim())
  const tell = (text: string, console: string) => {
    const summary = model.consoles.find(({ facts }) => facts.id === console)
    onSubject(subjectOf(text, known, summary))
  }
  return (
    <>
      <label for={`${id}-about`}>{say('manage.followUps.subject')}</label>
      <input
        id={`${id}-about`}
        class="field"
        list={`${id}-known`}
        value={typed}
        placeholder={say('manage.followUps.subjectHint')}
        onInput={event => {
          setTyped(event.currentTarget.value)
          tell(event.currentTarget.value, chosen)
        }}
      />
      <datalist id={`${id}-known`}>
        {known.slice(0, 200).map(({ label }) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      {typed.trim() !== '' && !isKnown && (
        <>
          <label for={`${id}-console`}>{say('manage.followUps.console')}</label>
          <select
            id={`${id}-console`}
            class="field"
            value={chosen}
            onChange={event => {
              setChosen(event.currentTarget.value)
              tell(typed, event.currentTarget.value)
            }}
          >
            <option value="">{say('manage.followUps.noConsole')}</option>
            {model.consoles.map(({ facts }) => (
              <option key={facts.id} value={facts.id}>
                {facts.name[language]}
              </option>
            ))}
          </select>
        </>
      )}
    </>
  )
}
