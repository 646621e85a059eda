import { describe, expect, it } from 'vitest'
import { joinFrames } from '@/lib/consoles/frames/join'
import type { Part } from '@/lib/consoles/reading'
import { buyer, order, part, reads } from './parts'

const A = buyer('甲', '1')
const B = buyer('乙', '2')
const NOTHING = { kind: 'elsewhere' } as const
const composer = { composer: true }
const hidden = { shown: false }

/** What matters of what was joined. */
function joined(...parts: Parameters<typeof joinFrames>[0]) {
  const { reading, chat, composer } = joinFrames(parts)
  if (reading.kind !== 'open') return reading
  return {
    who: reading.conversation?.buyer.name,
    said: reading.conversation?.messages.map(({ text }) => text),
    orders: reading.orders.map(({ id }) => id),
    current: reading.currentOrder,
    ...(reading.switching && { switching: true }),
    ...(reading.several && { several: true }),
    chat,
    composer,
  }
}

describe('one chat', () => {
  it('alone on a page stays as it was read', () => {
    const reading = reads({ who: A, said: ['在吗'] })
    expect(joinFrames([part(0, reading, composer)])).toEqual({ reading, chat: 0, composer: 0 })
  })

  it('in a frame, orders in another, nothing in the page itself', () => {
    expect(
      joined(
        part(0, NOTHING),
        part(3, reads({ who: A, said: ['在吗'] }), composer),
        part(5, reads({ orders: [order('11'), order('12')], current: '12' })),
      ),
    ).toEqual({ who: '甲', said: ['在吗'], orders: ['11', '12'], current: '12', chat: 3, composer: 3 })
  })

  it('whose buyer only the page around it names', () => {
    expect(joined(part(0, reads({ who: A })), part(4, reads({ said: ['在吗'] }), composer))).toMatchObject({
      who: '甲',
      said: ['在吗'],
      chat: 4,
      composer: 4,
    })
  })

  it('whose composer stands in the page around it', () => {
    expect(joined(part(0, NOTHING, composer), part(4, reads({ who: A, said: ['在吗'] })))).toEqual(
      joined(part(4, reads({ who: A, said: ['在吗'] }))),
    )
    expect(
      joined(part(0, reads({ orders: [] }), composer), part(4, reads({ who: A, said: ['在吗'] }))),
    ).toMatchObject({ chat: 4, composer: 0 })
  })
})

describe('what could be another buyer’s', () => {
  it('two chats: the one with a composer', () => {
    expect(
      joined(
        part(2, reads({ who: A, said: ['旧的'] })),
        part(3, reads({ who: B, said: ['在吗'] }), composer),
      ),
    ).toMatchObject({ who: '乙', said: ['在吗'], chat: 3, composer: 3 })
  })

  it.each([
    ['both with', composer, composer],
    ['both without', {}, {}],
  ])('two chats, %s a composer: neither, and no order', (_, one, other) => {
    expect(
      joined(
        part(2, reads({ who: A, said: ['一'], orders: [order('11')] }), one),
        part(3, reads({ who: B, said: ['二'] }), other),
      ),
    ).toEqual({
      who: undefined,
      said: undefined,
      orders: [],
      current: undefined,
      several: true,
      chat: undefined,
      composer: undefined,
    })
  })

  it('a chat and orders in frames that are not shown', () => {
    expect(
      joined(
        part(0, NOTHING),
        part(2, reads({ who: A, said: ['在吗'] }), composer),
        part(3, reads({ who: B, said: ['二'], orders: [order('11')] }), { ...composer, ...hidden }),
      ),
    ).toMatchObject({ who: '甲', orders: [], chat: 2, composer: 2 })
  })

  it('a page that names one buyer around the chat with another: neither, nowhere to write', () => {
    expect(
      joined(
        part(0, reads({ who: B })),
        part(4, reads({ who: A, said: ['在吗'], orders: [order('11')] }), composer),
      ),
    ).toMatchObject({ who: undefined, orders: [], switching: true, composer: undefined })
  })

  it('an order that names another buyer', () => {
    const chat = part(2, reads({ who: A, said: ['在吗'] }), composer)
    const foreign = order('11', { buyer: B })
    expect(joined(chat, part(3, reads({ orders: [foreign] })))).toMatchObject({ orders: [], switching: true })
    expect(joined(chat, part(3, reads({ orders: [foreign, order('12', { buyer: A })] })))).toMatchObject({
      orders: ['12'],
    })
    expect(joined(chat, part(3, reads({ orders: [foreign, order('12')], current: '11' })))).toMatchObject({
      orders: ['12'],
      current: undefined,
      switching: true,
    })
  })

  it('a frame that is itself between two chats', () => {
    expect(
      joined(
        part(2, reads({ who: A, said: ['在吗'], switching: true }), composer),
        part(3, reads({ orders: [] })),
      ),
    ).toMatchObject({ switching: true })
  })
})

describe('orders', () => {
  const joinedOrders = (...all: Parameters<typeof reads>[0][]) => {
    const { reading } = joinFrames(all.map((shows, i) => part(i, reads(shows))))
    return reading.kind === 'open' ? reading : undefined
  }

  it('in two frames are one, and fill each other in', () => {
    const both = joinedOrders(
      { orders: [order('11', { courier: '中通' })] },
      { orders: [order('11', { remark: '已改地址', items: [{ title: '棉袜' }] })] },
    )
    expect(both?.orders).toEqual([
      order('11', { courier: '中通', remark: '已改地址', items: [{ title: '棉袜' }] }),
    ])
  })

  it('whose state two frames contradict each other about have none', () => {
    const both = joinedOrders(
      { orders: [order('11')] },
      { orders: [order('11', { status: { state: 'shipped', text: '已发货' } })] },
    )
    expect(both?.orders[0]?.status).toBeUndefined()
  })

  it('have no current one where two frames name two', () => {
    expect(
      joinedOrders({ orders: [order('11')], current: '11' }, { orders: [order('12')], current: '12' }),
    ).not.toHaveProperty('currentOrder')
  })
})

describe('missing is only', () => {
  const missing = (...parts: Parameters<typeof joinFrames>[0]) => {
    const { reading } = joinFrames(parts)
    return 'missing' in reading ? [...reading.missing].sort() : []
  }
  const CHAT: Part[] = ['orders']
  const ORDERS: Part[] = ['buyer', 'messages', 'composer']

  it('what no frame gave', () => {
    expect(
      missing(
        part(2, reads({ who: A, said: ['在吗'], missing: CHAT }), composer),
        part(3, reads({ orders: [order('11')], missing: ORDERS })),
      ),
    ).toEqual([])
    expect(
      missing(part(2, reads({ said: ['在吗'], missing: ['buyer', ...CHAT] }), composer), part(3, NOTHING)),
    ).toEqual(['buyer', 'orders'])
  })

  it('what the frames with orders could not read of them, whatever frames without any say', () => {
    expect(
      missing(
        part(2, reads({ who: A, said: ['在吗'] }), composer),
        part(3, reads({ orders: [order('11')], missing: ['amount', ...ORDERS] })),
      ),
    ).toEqual(['amount'])
  })

  it('the orders of one frame, when the one with the chat has none of its own to miss', () => {
    const chat = part(2, reads({ who: A, said: ['在吗'] }), composer)
    const unread = part(3, { kind: 'unreadable', missing: ['orders'] })
    expect(missing(chat, unread)).toEqual(['orders'])
    expect(missing(chat, unread, part(4, reads({ missing: ORDERS })))).toEqual([])
  })

  it('said of frames that could not be read at all, too', () => {
    const unreadable = { kind: 'unreadable', missing: ['messages', 'composer'] } as const
    expect(joinFrames([part(0, unreadable), part(2, unreadable, composer)]).reading).toEqual({
      kind: 'unreadable',
      missing: ['messages'],
    })
  })
})
