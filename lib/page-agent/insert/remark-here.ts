import type { Carets } from '@/lib/composer/caret'
import { isField } from '@/lib/composer/editable'
import type { insert } from '@/lib/composer/insert'
import type { InPage } from '@/lib/composer/page-paste'
import { readDraft } from '@/lib/composer/read-draft'
import { findRemarkBox } from '@/lib/consoles/find-remark-box'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { AgentRequests, RemarkOutcome } from '../protocol'

interface RemarkWriting {
  readonly document: Document
  readonly profile: ConsoleProfile
  /** The page agent's own: this script stands beside it. */
  readonly insert: typeof insert
  readonly carets: Carets
  readonly inPage: InPage
}

/**
 * Puts a remark into the console's own remark box, behind what stands there; saving it stays the agent's act. Where the open box is about
 * another order nothing is written.
 */
export async function remarkHere(
  { document, profile, insert, carets, inPage }: RemarkWriting,
  { order, text, line }: Parameters<AgentRequests['remark']>[0],
): Promise<RemarkOutcome> {
  const box = findRemarkBox(document, profile)
  if (!box) return 'none'
  if (order !== undefined && box.orders.length > 0 && !box.orders.includes(order)) return 'elsewhere'
  const { element } = box
  const held = readDraft(element).trim()
  if (held.includes(line)) return 'there'
  const gap = element.tagName === 'INPUT' ? ' ' : '\n'
  // Never in the middle of what the packer already reads.
  if (isField(element)) element.setSelectionRange(element.value.length, element.value.length)
  const outcome = await insert(element, (held ? `\n${line}` : text).replaceAll('\n', gap), { carets, inPage })
  return outcome === 'inserted' ? 'put' : 'refused'
}
