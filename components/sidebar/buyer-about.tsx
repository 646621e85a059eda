import { useSignal } from '@preact/signals'
import { Pencil } from 'lucide'
import { Button } from '@/components/ui/button'
import { clockWords } from '@/components/ui/time-words'
import { isComposing } from '@/lib/composer/ime'
import { daysToBirthday } from '@/lib/notes/birthday'
import { BUYER_FACTS, type BuyerFact } from '@/lib/notes/note'
import { useSidebar } from './context'
import { LinkedBuyers } from './linked-buyers'
import { useIssueWords, useStandingWords } from './standing-words'
import { Tags } from './tags'

/** What is known of the buyer on screen: class and orders, tags, what they like and mind, what went wrong. */
export function BuyerAbout() {
  const { model, say } = useSidebar()
  if (!model.records.buyer.value) return null
  return (
    <section class="buyer-card" aria-label={say('card.name')}>
      <StandingLine />
      <Tags />
      <Facts />
      <IssuesHad />
      <LinkedBuyers />
    </section>
  )
}

function StandingLine() {
  const { model, say, tell } = useSidebar()
  const words = useStandingWords()
  const { name, before } = model.records.standing.value
  const { timeZone } = model.settings.value.shop
  const facts = [
    words,
    before !== undefined && say('card.before', tell(clockWords(before, model.slow.value, timeZone))),
  ].filter(Boolean)
  if (name === undefined && facts.length === 0) return null
  return (
    <p class="standing">
      {name !== undefined && <b>{name}</b>}
      <span class="dim">{facts.join(' · ')}</span>
    </p>
  )
}

/** A birthday this many days ahead or fewer stands out. */
const SOON = 7

function Facts() {
  const { model, say } = useSidebar()
  const editing = useSignal(false)
  const profile = model.records.profile.value
  const noted = BUYER_FACTS.filter(fact => profile?.[fact])
  return (
    <>
      <div class="buyer-facts">
        {!editing.value &&
          noted.map(fact => (
            <span key={fact} class={fact === 'taboo' ? 'look' : undefined}>
              <span class="dim">{say(`buyers.fact.${fact}`)}</span> <bdi>{profile?.[fact]}</bdi>
              {fact === 'birthday' && <BirthdaySoon text={profile?.birthday ?? ''} />}
            </span>
          ))}
        <Button
          look="quiet"
          icon={Pencil}
          aria-expanded={editing.value}
          onClick={() => (editing.value = !editing.value)}
        >
          {say(editing.value ? 'card.done' : noted.length > 0 ? 'card.edit' : 'card.add')}
        </Button>
      </div>
      {editing.value && (
        <div class="fact-fields">
          {BUYER_FACTS.map(fact => (
            <FactField key={fact} fact={fact} />
          ))}
        </div>
      )}
    </>
  )
}

function BirthdaySoon({ text }: { readonly text: string }) {
  const { model, say } = useSidebar()
  const days = daysToBirthday(text, model.slow.value, model.settings.value.shop.timeZone)
  if (days === undefined || days > SOON) return null
  return <b class="look"> {days === 0 ? say('card.birthdayToday') : say('card.birthdayIn', days)}</b>
}

/** One thing noted of the buyer: saved on Enter, and when it is left. */
function FactField({ fact }: { readonly fact: BuyerFact }) {
  const { model, actions, say } = useSidebar()
  const kept = model.records.profile.value?.[fact] ?? ''
  const typed = useSignal<string | undefined>(undefined)
  const save = async () => {
    const text = typed.value?.trim()
    if (text === undefined || text === kept || (await actions.saveFact(fact, text))) typed.value = undefined
  }
  const name = say(`buyers.fact.${fact}`)
  return (
    <label>
      <span class="dim">{name}</span>
      <input
        class="field"
        maxLength={fact === 'birthday' ? 20 : 500}
        value={typed.value ?? kept}
        onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={event => {
          if (event.key !== 'Enter' || isComposing(event)) return
          event.preventDefault()
          void save()
        }}
      />
    </label>
  )
}

function IssuesHad() {
  const { model, say, tell } = useSidebar()
  const words = useIssueWords()
  const [latest] = model.records.issues.value
  if (!latest) return null
  const { timeZone } = model.settings.value.shop
  return (
    <p class="dim">
      {words} · {say('card.latest', tell(clockWords(latest.at, model.slow.value, timeZone)))}
    </p>
  )
}
