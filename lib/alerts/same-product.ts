import type { Order } from '@/lib/trade/order'

/** For comparing: width, case and spaces make no difference. */
export const plainTitle = (title: string) => title.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** The products both orders hold, whatever their spec; titles as the second has them. */
export function sharedTitles(a: Order, b: Order): string[] {
  const named = new Set(a.items.map(({ title }) => plainTitle(title)))
  return b.items.map(({ title }) => title).filter(title => title && named.has(plainTitle(title)))
}
