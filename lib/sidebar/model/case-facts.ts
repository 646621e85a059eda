import type { CaseFacts } from '@/lib/notes/case-file'
import type { SidebarModel } from './model'

/** What the page shows of this buyer now (`at`, epoch ms), for the evidence. */
export function caseFacts(model: SidebarModel, at: number): CaseFacts {
  const { page, reading, settingsHere } = model
  const { shop, agent } = settingsHere.value
  const now = reading.value
  return {
    console: model.consoleName,
    ...(page.shop.value !== undefined && { shop: page.shop.value }),
    conversation: page.conversation.value,
    orders: page.orders.value,
    older: now.kind === 'open' && now.left?.includes('older-messages') === true,
    ...(agent.name && { by: agent.name }),
    at,
    timeZone: shop.timeZone,
  }
}
