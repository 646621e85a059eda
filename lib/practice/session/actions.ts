import type { BuyerId, OrderId } from '@/lib/trade/order'
import type { Act } from '../act'
import type { Pace } from './pace'

/** Everything the trainee can do in the practice console. */
export interface PracticeActions {
  /** `byKey`: with the arrows, not the pointer. */
  open(buyer: BuyerId, byKey?: boolean): void
  send(text: string): void
  /** So many characters of the reply about to be sent were typed key by key. */
  typed(count: number): void
  act(order: OrderId, act: Act): void
  /** Stops the clock and the buyers, or lets them go on. */
  pause(paused: boolean): void
  /** Begins anew at this pace, which is kept. */
  choosePace(pace: Pace): void
  closeHint(): void
  restart(): void
  /** Practises with the buyers of this file instead of the built-in ones. */
  loadScripts(file: File): Promise<void>
  /** Goes back to the built-in buyers. */
  dropScripts(): void
  /** The trainee has closed the guide, or opened it again. */
  showGuide(shown: boolean): void
}
