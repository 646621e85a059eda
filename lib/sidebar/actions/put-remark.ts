import type { Words } from '@/lib/locales/words'
import type { ActionContext } from './action-context'
import type { RemarkAsk } from './actions'
import { copyText } from './copy'

type Putting = Pick<ActionContext, 'document' | 'model' | 'source'>

/**
 * Puts a remark into the console's own remark box, behind what stands there; saving it stays the agent's act. On the clipboard where no
 * box is open. Where the open one is about another order nothing is written anywhere.
 */
export async function putRemark({ document, model, source }: Putting, remark: RemarkAsk): Promise<void> {
  const say = (level: 'done' | 'look', key: Words['key']) => {
    model.notice.value = { level, words: { key } }
  }
  const outcome = await source.remark(remark)
  if (outcome === 'put') return say('done', 'sidebar.remarkPut')
  if (outcome === 'there') return say('done', 'sidebar.remarkThere')
  if (outcome === 'elsewhere') return say('look', 'sidebar.remarkElsewhere')
  const copied = await copyText(document, remark.text, source)
  say(
    'look',
    copied
      ? outcome === 'refused'
        ? 'sidebar.remarkRefused'
        : 'sidebar.remarkCopied'
      : 'sidebar.notInserted',
  )
}
