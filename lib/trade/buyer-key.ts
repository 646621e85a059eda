import type { Buyer } from './order'

/** Two readings with the same key show the same buyer. Names collide once masked, so the id decides where there is one. */
export function buyerKeyOf(buyer: Buyer | undefined): string {
  if (buyer?.id !== undefined) return `id:${buyer.id}`
  return buyer?.name === undefined ? '' : `name:${buyer.name}`
}
