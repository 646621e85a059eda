import type { FramePart } from '@/lib/consoles/frames/join'
import type { Part, Reading } from '@/lib/consoles/reading'
import type { MessageId } from '@/lib/trade/conversation'
import type { Buyer, Order, OrderId } from '@/lib/trade/order'

export const buyer = (name: string, id?: string): Buyer => ({ name, ...(id && { id: id as never }) })

export const order = (id: string, more: Partial<Order> = {}): Order => ({
  id: id as OrderId,
  status: { state: 'paid', text: '待发货' },
  items: [],
  times: {},
  marks: [],
  ...more,
})

interface Shows {
  readonly who?: Buyer
  readonly said?: readonly string[]
  readonly orders?: readonly Order[]
  readonly current?: string
  readonly missing?: readonly Part[]
  readonly switching?: true
}

export const reads = ({ who, said, orders = [], current, missing = [], switching }: Shows): Reading => ({
  kind: 'open',
  ...((who || said) && {
    conversation: {
      buyer: who ?? {},
      messages: (said ?? []).map(text => ({ id: text as MessageId, side: 'buyer', kind: 'text', text })),
    },
  }),
  orders,
  ...(current && { currentOrder: current as OrderId }),
  missing,
  ...(switching && { switching }),
})

export const part = (
  frame: number,
  reading: Reading,
  { composer = false, shown = true }: { composer?: boolean; shown?: boolean } = {},
): FramePart => ({ frame, reading, hasComposer: composer, shown })
