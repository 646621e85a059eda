import { useSignal } from '@preact/signals'
import { Phone } from 'lucide'
import { Button } from '@/components/ui/button'
import { GrowingField } from '@/components/ui/growing-field'
import { CALL_OUTCOMES, type CallOutcome } from '@/lib/notes/note'
import { NEW_NOTE } from '@/lib/sidebar/model/draft-keys'
import { shortId } from '@/lib/trade/short-id'
import { KeepCase } from './case-panel'
import { ChatLines } from './chat-lines'
import { useSidebar } from './context'
import { DueSelect } from './due-select'
import { LogIssue } from './log-issue'

/** The field for one more note on this buyer, or on the order alone. What was begun there outlives the sidebar. */
export function NewNote({ atOnce }: { readonly atOnce: boolean }) {
  const { model, actions, say } = useSidebar()
  const { drafts } = model
  const key = NEW_NOTE(model.page.buyerKey.value)
  const text = drafts.get(key)
  const onOrder = useSignal(false)
  const saving = useSignal(false)
  const { buyer, order } = model.records
  const about = (onOrder.value ? order.value : undefined) ?? buyer.value ?? order.value
  if (!about) return null
  const shown = model.page.order.value
  /** What it comes from, most likely. */
  const line = model.page.conversation.value?.messages.findLast(({ side }) => side === 'buyer')?.text
  const label =
    about === order.value && shown ? shortId(shown.id) : (model.page.buyer.value?.name ?? undefined)

  const keep = async (save: (said: string) => Promise<boolean>) => {
    const said = text.trim()
    if (!said || saving.value) return
    saving.value = true
    // What could not be saved stays in the field; so does what was typed meanwhile.
    if ((await save(said)) && drafts.get(key).trim() === said) drafts.set(key, '')
    saving.value = false
  }
  const add = () => keep(said => actions.addNote(about, label, said))
  const called = async (outcome: CallOutcome) => {
    if (await actions.noteCall(outcome, text)) drafts.set(key, '')
  }
  return (
    <div class="new-note">
      <GrowingField
        name={say('sidebar.newNote')}
        value={text}
        atOnce={atOnce}
        onText={typed => drafts.set(key, typed)}
        onEnter={() => void add()}
      />
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
          <DueSelect
            onPick={(due, repeat) =>
              void keep(said =>
                actions.addFollowUp(about, label, said, due, {
                  ...(repeat && { repeat }),
                  ...(line && { context: line }),
                }),
              )
            }
          />
          <button type="button" class="btn main" disabled={saving.value} onClick={() => void add()}>
            {say('sidebar.saveNote')}
          </button>
        </div>
      )}
      <div class="note-sources">
        <ChatLines />
        <LogIssue />
        <KeepCase />
        <PhoneCall onOutcome={outcome => void called(outcome)} />
      </div>
    </div>
  )
}

/** How a phone call ended: choosing it notes the call, with what stands in the field. */
function PhoneCall({ onOutcome }: { readonly onOutcome: (outcome: CallOutcome) => void }) {
  const { say } = useSidebar()
  const open = useSignal(false)
  return (
    <>
      <Button look="quiet" icon={Phone} aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {say('sidebar.noteCall')}
      </Button>
      {open.value && (
        <fieldset class="outcomes" aria-label={say('sidebar.noteCall')}>
          {CALL_OUTCOMES.map(outcome => (
            <Button
              key={outcome}
              onClick={() => {
                open.value = false
                onOutcome(outcome)
              }}
            >
              {say(`note.call.${outcome}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  )
}
