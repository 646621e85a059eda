import type { Words } from '@/lib/locales/words'
import type { ActionContext } from './action-context'
import type { RemarkAsk } from './actions'
import { copyText } from './copy'

type Putting = Pick<ActionContext, 'document' | 'model' | 'source'>

/**
 * Puts a remark into the console's own remark box, behind what stands there; saving it stays the agent's act. On the clipboard where no
 * box is open. Where the open one is about another order, or takes less than the whole, nothing is written anywhere; how much that one
 * takes is returned.
 */
export async function putRemark(
  { document, model, source }: Putting,
  remark: RemarkAsk,
): Promise<number | undefined> {
  const say = (level: 'done' | 'look', key: Words['key'], args: Words['args'] = []): undefined => {
    model.notice.value = { level, words: { key, args } }
  }
  const outcome = await source.remark(remark)
  if (typeof outcome === 'object') {
    say('look', 'sidebar.remarkTooLong', [outcome.most, outcome.over])
    return outcome.most
  }
  if (outcome === 'put') return say('done', 'sidebar.remarkPut')
  if (outcome === 'there') return say('done', 'sidebar.remarkThere')
  if (outcome === 'elsewhere') return say('look', 'sidebar.remarkElsewhere')
  const copied = await copyText(document, remark.text, source)
  return say(
    'look',
    copied
      ? outcome === 'refused'
        ? 'sidebar.remarkRefused'
        : 'sidebar.remarkCopied'
      : 'sidebar.notInserted',
  )
}
