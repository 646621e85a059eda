import type { FollowUp } from '@/lib/notes/note'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { defaultAbout } from '../model/default-about'
import { secondPhrase } from '../model/second-phrase'
import type { ActionContext } from './action-context'
import type { SidebarActions } from './actions'
import { insertPhrase } from './insert-phrase'
import { SECOND } from './places'

/** Where the second text of a phrase stands until it is time for it: among the follow-ups of whom the first one went to. */
export function secondTexts(
  context: ActionContext,
  { addFollowUp, removeFollowUp, decide }: Pick<SidebarActions, 'addFollowUp' | 'removeFollowUp' | 'decide'>,
): {
  /** What is to be done once the phrase went out; asked before, as the agent may turn to another buyer meanwhile. */
  toCome(phrase: Phrase): (() => Promise<void>) | undefined
  insert(second: FollowUp): Promise<void>
} {
  const { model } = context
  return {
    toCome({ next, title }) {
      const whose = defaultAbout(model)
      if (!next || !whose) return undefined
      const { about, label } = whose
      return async () => {
        const waiting = model.records.kept
          .peek()
          .followUps.some(
            one => one.kind === 'second' && one.about === about && one.text === next.text && !one.doneAt,
          )
        if (waiting) return
        const due = Date.now() + next.seconds * 1000
        await addFollowUp(about, label, next.text, due, { kind: 'second', context: title })
      }
    },
    async insert(second) {
      const went = await insertPhrase(context, {
        phrase: secondPhrase(second),
        place: SECOND,
        isSecond: true,
      })
      const said = model.notice.value
      if (!went) return
      // Nothing of it stays with the buyer; that it is done is seen, as it stands in the composer.
      await removeFollowUp(second)
      // What asks for this answer is seen to by it, though it is not sent yet.
      const asked = model.alerts.open.value.find(({ id }) => id === 'applied-for')
      if (asked) await decide(asked, 'done')
      model.notice.value = said
    },
  }
}
