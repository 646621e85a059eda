import type { Decision } from '@/lib/alerts/decision'
import { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import type { AlertSettings } from '@/lib/alerts/settings'
import type { ShopRules } from '@/lib/alerts/shop-rules'
import type { ConsoleLimits } from '@/lib/trade/console'
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
  /** Decisions as `14:02 unpaid-before-cutoff done order`, with `later` until when: `14:02 … later order 20:00`. */
  readonly decided?: readonly string[]
  readonly alerts?: AlertSettings
  readonly cutoffs?: 'none'
  /** What this shop has set otherwise. */
  readonly shop?: Partial<ShopRules>
  /** The console's own marks for a waiting buyer, in ms. */
  readonly waiting?: ConsoleLimits['waiting']
  /** The alerts, by rule, each once for every time it is raised; `!` before those in red. */
  readonly raises: readonly string[]
}

const SIDES: Readonly<Record<string, Side>> = { B: 'buyer', A: 'agent', R: 'robot', S: 'system' }

/** Epoch ms of `15:10` or `2026-03-03 15:10`. */
export function moment(when: string): number {
  const [day, clock] = when.includes(' ') ? when.split(' ') : [undefined, when]
  return at(clock ?? '', day)
}

/** Ms after the minute a console shows at which a message is seen to come. */
const SEEN = 20_000

/**
 * The console's ids of messages stay as they are when `older` ones are put in front. `seen` coming, before the page was loaded anew.
 */
export function conversationOf(lines: readonly string[], older = 0, seen = false): Conversation {
  return {
    buyer: { id: 'u1' as never, name: '小雨' },
    messages: lines.map((line, index): Message => {
      const [, side = '', when = '', text = ''] =
        /^([BARS]) ((?:\d{4}-\d\d-\d\d )?\d\d:\d\d)(?: (.*))?$/s.exec(line) ?? []
      return {
        id: `m${index - older}` as MessageId,
        side: SIDES[side] ?? 'system',
        kind: text === '[图片]' ? 'image' : 'text',
        text: text === '[图片]' ? '' : text,
        at: moment(when),
        ...(seen && { seenAt: moment(when) + SEEN }),
      }
    }),
  }
}

/** Everything raised, decided or not. `also` is on the page besides, and changes nothing of what the story is about. */
function alertsOf(
  story: Story,
  also: {
    readonly chat?: readonly string[]
    readonly orders?: readonly Order[]
    readonly seen?: boolean
  } = {},
) {
  const { when, orders = [], chat, alerts = {}, cutoffs, waiting } = story
  const lines = chat && [...(also.chat ?? []), ...chat]
  return raiseAlerts(
    {
      console: waiting ? { ...facts, waiting } : facts,
      orders: [...orders, ...(also.orders ?? [])],
      ...(lines && { conversation: conversationOf(lines, also.chat?.length, also.seen) }),
      decisions: decisionsOf(story),
    },
    { ...shop, ...story.shop, alerts, ...(cutoffs === 'none' && { cutoffs: [] }) },
    new Date(moment(when)),
    regions,
  )
}

const decisionsOf = ({ decided = [] }: Story): Decision[] =>
  decided.map(line => {
    const [, time = '', alert = '', kind = '', about = '', until] =
      /^(.*?\d\d:\d\d) (\S+) (\S+) (\S+)(?: (\d\d:\d\d))?$/.exec(line) ?? []
    return {
      id: line,
      console: facts.id,
      alert: alert as never,
      about,
      kind: kind as 'done',
      at: moment(time),
      ...(until !== undefined && { until: moment(until) }),
      updatedAt: '0' as never,
    }
  })

export function raised(story: Story): string[] {
  return alertsOf(story)
    .map(({ id, level }) => (level === 'act' ? `!${id}` : id))
    .sort()
}

/** Older lines that come in when the agent scrolls up, and an old order that is loaded: nothing of what the story is about. */
const BESIDES = {
  chat: [
    'S 2026-01-05 09:00 买家进入会话',
    'B 2026-01-05 09:01 你好',
    'A 2026-01-05 09:02 您好，有什么可以帮您',
  ],
  orders: [
    order({ id: '260105-999', state: 'finished', items: [{ title: '旧订单' }], buyer: { name: '别人' } }),
  ],
}

/** What comes back after everything was set aside, although only older things were loaded besides, or the page anew. */
export function comesBack(story: Story): string[] {
  const now = moment(story.when)
  const setAside = (seen: boolean) =>
    alertsOf(story, { seen }).map(
      ({ id, about }): Decision => ({
        id: `${id}/${about}`,
        console: facts.id,
        alert: id,
        about,
        kind: 'done',
        at: now,
        updatedAt: '1' as never,
      }),
    )
  return [false, true].flatMap(seen => {
    const aside = setAside(seen)
    const kinds = new Set(aside.map(({ alert }) => alert))
    return openAlerts(alertsOf(story, BESIDES), aside, now)
      .map(({ id }) => id)
      .filter(id => kinds.has(id))
  })
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
