import { useSignal } from '@preact/signals'
import { CalendarClock } from 'lucide'
import { Button } from '@/components/ui/button'
import { DueFields } from '@/components/ui/due-fields'
import { Menu } from '@/components/ui/menu'
import { camel } from '@/lib/locales/camel'
import { draftDue, readDueDraft } from '@/lib/notes/due-draft'
import { DUE_CHOICES, dueAt } from '@/lib/notes/follow-up'
import type { FollowUp } from '@/lib/notes/note'
import { useSidebar } from './context'

/** When to come back to it: a few moments that agents really use, or any, repeating or not. `onPick` gets epoch ms. */
export function DueSelect({
  onPick,
}: {
  readonly onPick: (due: number, repeat?: FollowUp['repeat']) => void
}) {
  const { model, say } = useSidebar()
  const exact = useSignal(false)
  const { timeZone } = model.settings.value.shop
  return (
    <>
      <Menu
        icon={CalendarClock}
        name={say('sidebar.followUp')}
        items={[
          ...DUE_CHOICES.map(choice => ({
            name: say(`followUp.due.${camel(choice)}`),
            run: () => onPick(dueAt(choice, model.now.value, timeZone)),
          })),
          { name: say('followUp.exact'), run: () => (exact.value = true) },
        ]}
      />
      {exact.value && (
        <ExactDue
          from={{ due: dueAt('tomorrow-morning', model.now.value, timeZone) }}
          onClose={() => (exact.value = false)}
          onPick={({ due, repeat }) => {
            exact.value = false
            onPick(due, repeat)
          }}
        />
      )}
    </>
  )
}

interface ExactDueProps {
  readonly from: Pick<FollowUp, 'due' | 'repeat'>
  readonly onPick: (due: Pick<FollowUp, 'due' | 'repeat'>) => void
  readonly onClose: () => void
  /** It does not come back. */
  readonly once?: boolean
}

/** A moment to the minute, and how it comes back. */
export function ExactDue({ from, onPick, onClose, once = false }: ExactDueProps) {
  const { model, say } = useSidebar()
  const { timeZone } = model.settings.value.shop
  const draft = useSignal(draftDue(from, timeZone))
  const due = readDueDraft(draft.value, timeZone)
  return (
    <div class="exact-due">
      <DueFields
        draft={draft.value}
        onDraft={typed => (draft.value = typed)}
        say={say}
        now={model.now.value}
        timeZone={timeZone}
        once={once}
      />
      <div class="acts">
        <Button look="main" disabled={!due} onClick={() => due && onPick(due)}>
          {say('sidebar.setDue')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('sidebar.cancel')}
        </Button>
      </div>
    </div>
  )
}
