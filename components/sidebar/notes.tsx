import { useSignal } from '@preact/signals'
import { CalendarClock, ChevronDown, ChevronUp, Plus, StickyNote } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { NEW_NOTE } from '@/lib/sidebar/model/draft-keys'
import { BuyerAbout } from './buyer-about'
import { BuyerLine } from './buyer-line'
import { KeepLastLine } from './chat-lines'
import { useSidebar } from './context'
import { FindNotes } from './find-notes'
import { FollowUps } from './follow-ups'
import { NewNote } from './new-note'
import { NoteList } from './note-list'
import { OfferedPhrase } from './offered-phrase'
import { SecondTexts } from './second-texts'

/** What the agent keeps about this buyer and these orders: a band of one line that opens upward. */
export function Notes() {
  const { model, say } = useSidebar()
  const open = useSignal(false)
  const atOnce = useSignal(false)
  const about = model.records.buyer.value ?? model.records.order.value
  const toggle = () => {
    atOnce.value = false
    open.value = !open.value
  }
  const add = () => {
    atOnce.value = true
    open.value = true
  }
  return (
    <section class="band" aria-label={say('sidebar.notes')}>
      {open.value && <OpenNotes key={model.page.buyerKey.value} atOnce={atOnce.value} />}
      <OfferedPhrase />
      <SecondTexts />
      <div class="band-line">
        <button type="button" class="bare band-open" aria-expanded={open.value} onClick={toggle}>
          <Icon of={open.value ? ChevronDown : ChevronUp} />
          <Icon of={StickyNote} size={13} />
          <span class="sr">{say('sidebar.notes')}</span>
          <Newest />
          <Due />
        </button>
        {about && <KeepLastLine />}
        {about && !(open.value && atOnce.value) && (
          <IconButton icon={Plus} name={say('sidebar.addNote')} onClick={add} />
        )}
      </div>
      {!open.value && <BuyerLine onOpen={toggle} />}
    </section>
  )
}

/** All that is kept, or what a search finds of it. */
function OpenNotes({ atOnce }: { readonly atOnce: boolean }) {
  const { model } = useSidebar()
  const query = useSignal('')
  const about = model.records.buyer.value ?? model.records.order.value
  return (
    <div class="notes">
      <FindNotes query={query} />
      {/* Hidden, not gone: what was begun in its fields stays. */}
      <div hidden={query.value.trim() !== ''}>
        <BuyerAbout />
        {about && <NewNote atOnce={atOnce} />}
        <FollowUps />
      </div>
      <NoteList query={query.value} />
    </div>
  )
}

/** The text begun and not saved, else the newest note. */
function Newest() {
  const { model, say } = useSidebar()
  const begun = model.drafts.get(NEW_NOTE(model.page.buyerKey.value)).trim()
  const [newest] = model.records.notes.value
  if (begun) return <bdi class="cut band-note">{say('sidebar.noteBegun', begun)}</bdi>
  if (newest) return <bdi class="cut band-note">{newest.text}</bdi>
  return <span class="cut band-note none">{say('sidebar.noNotes')}</span>
}

/** How many promises are due now, to this buyer or another. Second texts to this one stand over it. */
function Due() {
  const { model, say } = useSidebar()
  const { followUps, due } = model.records
  const mine = followUps.value.filter(one => one.due <= model.slow.value)
  const ids = new Set([...mine, ...due.value].map(({ id }) => id))
  for (const { id, kind } of followUps.value) if (kind === 'second') ids.delete(id)
  if (ids.size === 0) return null
  return (
    <span class="due look">
      <Icon of={CalendarClock} size={12} />
      {say('sidebar.dueCount', ids.size)}
    </span>
  )
}
