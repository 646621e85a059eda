import type { Act } from '@/lib/practice/act'
import type { PracticeOrder } from '@/lib/practice/order'

/** What each form of an order is given. */
export interface FormProps {
  readonly order: PracticeOrder
  readonly onAct: (act: Act) => void
  readonly onCancel: () => void
}
