import type { Words } from '@/lib/locales/words'
import type { ActionContext } from './action-context'

type Checking = Pick<ActionContext, 'model' | 'host' | 'source'>

/** Looks through what the agent is writing, as it would through a phrase, and says what it found. The text stays as it is. */
export async function checkDraft({ model, host, source }: Checking): Promise<void> {
  const text = (await source.composer()?.draft())?.trim()
  const findings = text ? model.phrases.check(text) : []
  const { say } = host
  const found = findings.map(({ level, words: { key, args = [] } }) =>
    say('sidebar.draft.one', say(`manage.checks.level.${level}`), say(key, ...args)),
  )
  const words: Words =
    text === undefined
      ? { key: 'sidebar.draft.none' }
      : text === ''
        ? { key: 'sidebar.draft.empty' }
        : found.length === 0
          ? { key: 'sidebar.draft.fine' }
          : { key: 'sidebar.draft.found', args: [found.join(say('sidebar.draft.next'))] }
  model.notice.value = { level: text && found.length === 0 ? 'done' : 'look', words }
}
