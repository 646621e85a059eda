import { raiseAlerts } from '@/lib/alerts/raise'
import type { AlertSettings } from '@/lib/alerts/settings'
import type { Conversation, Message, MessageId, Side } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { regions } from '../../trade/known-regions'
import { at, facts, order, shop } from '../samples'

/** What an agent would tell: when it is, what stands on the page, and every alert that should be there; any other is a false alarm. */
export interface Story {
  readonly is: string
  /** `15:10`, or `2026-03-03 15:10`; the day is 2026-03-02, a Monday, unless given. */
  readonly when: string
  readonly orders?: readonly Order[]
  /** A line each: `B 14:00 在吗` by the buyer, `A` by an agent, `R` by a robot, `S` by the console. */
  readonly chat?: readonly string[]
  /** Decisions as `14:02 unpaid-before-cutoff done order`. */
  readonly decided?: readonly string[]
  readonly alerts?: AlertSettings
  readonly cutoffs?: 'none'
  /** The alerts, by rule, each once for every time it is raised; `!` before those in red. */
  readonly raises: readonly string[]
}

const SIDES: Readonly<Record<string, Side>> = { B: 'buyer', A: 'agent', R: 'robot', S: 'system' }

/** Epoch ms of `15:10` or `2026-03-03 15:10`. */
export function moment(when: string): number {
  const [day, clock] = when.includes(' ') ? when.split(' ') : [undefined, when]
  return at(clock ?? '', day)
}

function conversationOf(lines: readonly string[]): Conversation {
  return {
    buyer: { id: 'u1' as never, name: '小雨' },
    messages: lines.map((line, index): Message => {
      const [, side = '', when = '', text = ''] =
        /^([BARS]) ((?:\d{4}-\d\d-\d\d )?\d\d:\d\d)(?: (.*))?$/s.exec(line) ?? []
      return {
        id: `m${index}` as MessageId,
        side: SIDES[side] ?? 'system',
        kind: text === '[图片]' ? 'image' : 'text',
        text: text === '[图片]' ? '' : text,
        at: moment(when),
      }
    }),
  }
}

export function raised({ when, orders = [], chat, decided = [], alerts = {}, cutoffs }: Story): string[] {
  const found = raiseAlerts(
    {
      console: facts,
      orders,
      ...(chat && { conversation: conversationOf(chat) }),
      decisions: decided.map(line => {
        const [, time = '', alert = '', kind = '', about = ''] =
          /^(.*\d\d:\d\d) (\S+) (\S+) (\S+)$/.exec(line) ?? []
        return {
          id: line,
          console: facts.id,
          alert: alert as never,
          about,
          kind: kind as 'done',
          at: moment(time),
          updatedAt: '0' as never,
        }
      }),
    },
    { ...shop, alerts, ...(cutoffs === 'none' && { cutoffs: [] }) },
    new Date(moment(when)),
    regions,
  )
  return found.map(({ id, level }) => (level === 'act' ? `!${id}` : id)).sort()
}

type More = Omit<Parameters<typeof order>[0] & object, 'state'>
const timed = (times: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(times).flatMap(([name, when]) => (when ? [[name, moment(when)]] : [])))

const RECIPIENT = {
  name: '冯乐',
  phone: '13912345601',
  address: '浙江省杭州市余杭区文二西路66号3栋502室',
  masked: [],
} as const

/** Orders as stories need them: a good address, a usual product, an amount below what calls for a check. */
export const unpaid = (placed: string, more: More = {}): Order =>
  order({ recipient: RECIPIENT, ...more, state: 'unpaid', times: { ...timed({ placed }), ...more.times } })
export const paid = (placed: string, more: More = {}): Order =>
  order({
    recipient: RECIPIENT,
    ...more,
    state: 'paid',
    times: { ...timed({ placed, paid: placed }), ...more.times },
  })
export const shipped = (when: string, more: More = {}): Order =>
  order({
    recipient: RECIPIENT,
    ...more,
    state: 'shipped',
    times: { ...timed({ shipped: when }), ...more.times },
  })
export const received = (when: string, more: More = {}): Order =>
  order({
    recipient: RECIPIENT,
    ...more,
    state: 'received',
    times: { ...timed({ received: when }), ...more.times },
  })
export const living = (address: string) => ({ recipient: { ...RECIPIENT, address } })
