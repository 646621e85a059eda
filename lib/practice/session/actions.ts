import type { BuyerId, OrderId } from '@/lib/trade/order'
import type { Act } from '../act'

/** Everything the trainee can do in the practice console. */
export interface PracticeActions {
  open(buyer: BuyerId): void
  send(text: string): void
  act(order: OrderId, act: Act): void
  restart(): void
  /** The trainee has closed the guide, or opened it again. */
  showGuide(shown: boolean): void
}
