import { isField } from '@/lib/composer/editable'
import { insert } from '@/lib/composer/insert'
import { readDraft } from '@/lib/composer/read-draft'
import type { Words } from '@/lib/locales/words'
import type { RemarkAsk } from './actions'
import { copyText } from './copy'
import type { ActionContext } from './create-actions'

type Putting = Pick<ActionContext, 'document' | 'shadow' | 'model' | 'ports' | 'carets' | 'remarkBox'>

/**
 * Puts a remark into the console's own remark box, behind what stands there; saving it stays the agent's act. On the clipboard where no
 * box is open. Where the open one is about another order nothing is written anywhere.
 */
export async function putRemark(putting: Putting, { order, text, line }: RemarkAsk): Promise<void> {
  const { document, shadow, model, ports, carets, remarkBox } = putting
  const say = (level: 'done' | 'look', key: Words['key']) => {
    model.notice.value = { level, words: { key } }
  }
  const box = remarkBox()
  if (box && order !== undefined && box.orders.length > 0 && !box.orders.includes(order))
    return say('look', 'sidebar.remarkElsewhere')
  if (box) {
    const { element } = box
    const held = readDraft(element).trim()
    if (held.includes(line)) return say('done', 'sidebar.remarkThere')
    const gap = element.tagName === 'INPUT' ? ' ' : '\n'
    // Never in the middle of what the packer already reads.
    if (isField(element)) element.setSelectionRange(element.value.length, element.value.length)
    const outcome = await insert(element, (held ? `\n${line}` : text).replaceAll('\n', gap), {
      carets,
      ...(ports.inPage && { inPage: ports.inPage }),
    })
    if (outcome === 'inserted') return say('done', 'sidebar.remarkPut')
  }
  const copied = await copyText(document, text, shadow)
  say('look', copied ? (box ? 'sidebar.remarkRefused' : 'sidebar.remarkCopied') : 'sidebar.notInserted')
}
