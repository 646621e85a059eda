import type { ConsoleProfile } from '@/lib/consoles/profile'
import { readConsole } from '@/lib/consoles/read'
import type { Offer } from './model'

/** What the page gives, read as that console. */
export function offerOf(profile: ConsoleProfile, document: Document): Offer {
  const reading = readConsole(document, profile)
  const { orders, conversation } = reading.kind === 'open' ? reading : { orders: [], conversation: undefined }
  return { name: profile.facts.name, orders: orders.length, messages: conversation?.messages.length ?? 0 }
}
