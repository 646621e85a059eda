import type { About } from '@/lib/notes/note'
import { shortId } from '@/lib/trade/short-id'
import type { SidebarModel } from './model'

export interface DefaultAbout {
  readonly about: About
  /** How it is called on screen. */
  readonly label: string | undefined
}

/** What a note or an issue is about where the agent does not say: the buyer on screen, or without one the order. */
export function defaultAbout({ page, records: { buyer, order } }: SidebarModel): DefaultAbout | undefined {
  if (buyer.value) return { about: buyer.value, label: page.buyer.value?.name }
  const shown = page.order.value
  return order.value && shown ? { about: order.value, label: shortId(shown.id) } : undefined
}
