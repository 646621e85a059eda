import type { Carets } from '@/lib/composer/caret'
import { isField } from '@/lib/composer/editable'
import type { insert } from '@/lib/composer/insert'
import type { InPage } from '@/lib/composer/page-paste'
import { readDraft } from '@/lib/composer/read-draft'
import type { RemarkBox } from '@/lib/consoles/find-remark-box'
import type { AgentRequests, RemarkOutcome } from '../protocol'

interface RemarkWriting {
  /** The one that is open on the page, if one is. */
  readonly box: RemarkBox | undefined
  /** The page agent's own: this script stands beside it. */
  readonly insert: typeof insert
  readonly carets: Carets
  readonly inPage: InPage
}

/**
 * Puts a remark into the console's own remark box, behind what stands there; saving it stays the agent's act. Where the open box is about
 * another order, or takes less than the whole, nothing is written.
 */
export async function remarkHere(
  { box, insert, carets, inPage }: RemarkWriting,
  { order, text, line }: Parameters<AgentRequests['remark']>[0],
): Promise<RemarkOutcome> {
  if (!box) return 'none'
  if (order !== undefined && box.orders.length > 0 && !box.orders.includes(order)) return 'elsewhere'
  const { element } = box
  const held = readDraft(element).trim()
  if (held.includes(line)) return 'there'
  const gap = element.tagName === 'INPUT' ? ' ' : '\n'
  const wanted = (held ? `\n${line}` : text).replaceAll('\n', gap)
  const over =
    isField(element) && element.maxLength > 0
      ? readDraft(element).length + wanted.length - element.maxLength
      : 0
  // The browser would cut it, and the packer would read half an address.
  if (isField(element) && over > 0) return { most: element.maxLength, over }
  // Never in the middle of what the packer already reads.
  if (isField(element)) element.setSelectionRange(element.value.length, element.value.length)
  const outcome = await insert(element, wanted, { carets, inPage })
  return outcome === 'inserted' ? 'put' : 'refused'
}
