import type { ConsoleProfile } from '@/lib/consoles/profile'
import { createReader } from '@/lib/consoles/reader'
import { refound } from '@/lib/consoles/refind/refound'
import { rootsIn } from '@/lib/consoles/shadow'
import { atOnce } from '@/lib/consoles/slices'

/** The profile as a page agent has it once the page has stood for a while: with what its own selectors no longer name found again. */
export function afterAWhile(document: Document, profile: ConsoleProfile): ConsoleProfile {
  const roots = rootsIn(document)
  const reader = createReader(profile)
  const list = reader.findList(roots)
  const messages = list && reader.openList(list, roots).readAll()
  const buyer = reader.readBuyer(roots, messages)?.buyer
  const complete = messages?.complete === true && messages.messages.length > 0
  return atOnce(refound(document, profile, { list, buyer, complete })) ?? profile
}
