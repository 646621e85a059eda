import type { ConsoleProfile } from '@/lib/consoles/profile'
import { refound } from '@/lib/consoles/refind/refound'
import { readInSlices, SLICES } from '@/lib/consoles/slices'
import type { Conversation } from '@/lib/trade/conversation'

/** The profile by which this page's chat can be read again, looked for in slices. Undefined where there is none. */
export function refind(
  document: Document,
  profile: ConsoleProfile,
  list: Element | undefined,
  chat: Conversation | undefined,
  signal: AbortSignal,
): Promise<ConsoleProfile | undefined> {
  const seen = { list, buyer: chat?.buyer, complete: (chat?.messages.length ?? 0) > 0 }
  return readInSlices(refound(document, profile, seen), SLICES, signal)
}
