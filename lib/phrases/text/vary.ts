import type { OrderState } from '@/lib/trade/order'

/** What a text may vary by. */
export interface VaryBy {
  readonly state?: OrderState
  readonly refunding?: boolean
  /** The shop's name as the settings or the page have it. */
  readonly shop?: string
}

/** Words for the states, as agents write them. */
const STATES: Readonly<Record<string, readonly (OrderState | 'refunding')[]>> = {
  未付款: ['unpaid'],
  待付款: ['unpaid'],
  已付款: ['paid'],
  待发货: ['paid'],
  未发货: ['unpaid', 'paid'],
  已发货: ['shipped'],
  已签收: ['received', 'finished'],
  已收货: ['received', 'finished'],
  交易成功: ['finished'],
  已关闭: ['closed'],
  退款中: ['refunding'],
  unpaid: ['unpaid'],
  paid: ['paid'],
  shipped: ['shipped'],
  received: ['received', 'finished'],
  finished: ['finished'],
  closed: ['closed'],
  refunding: ['refunding'],
}

const OPENING = /^\{\s*(?:如果|if)\s*[:：]/i

/** Whether it says something else in another state of the order. */
export const variesByState = (text: string): boolean =>
  /\{\s*(?:如果|if)\s*[:：](?!\s*(?:店铺|shop))/i.test(text)

/**
 * `{如果:已发货|包裹在路上|还没发出}` says the second part in that state of the order and else the third, which may be missing; `{如果:店铺=青禾|…|…}` goes
 * by the shop's name. Parts may hold variables and further conditions. A condition nobody knows, or that is not closed, stays as it is
 * written.
 */
export function vary(text: string, by: VaryBy): string {
  let varied = ''
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('{', at)
    if (next < 0) break
    varied += text.slice(at, next)
    const parts = OPENING.test(text.slice(next, next + 12)) ? partsFrom(text, next) : undefined
    const holds = parts && conditionHolds(parts.parts[0] ?? '', by)
    if (!parts || holds === undefined) {
      varied += '{'
      at = next + 1
      continue
    }
    varied += vary(parts.parts[holds ? 1 : 2] ?? '', by)
    at = parts.end
  }
  return varied + text.slice(at)
}

/** The parts between bars outside of inner braces, the first without its opening, and where the text goes on. */
function partsFrom(
  text: string,
  start: number,
): { readonly parts: readonly string[]; readonly end: number } | undefined {
  const parts: string[] = []
  let depth = 0
  let from = start + (OPENING.exec(text.slice(start))?.[0].length ?? 1)
  for (let at = from; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '{') depth++
    else if (letter === '}' && depth > 0) depth--
    else if (depth === 0 && (letter === '|' || letter === '｜' || letter === '}')) {
      parts.push(text.slice(from, at))
      from = at + 1
      if (letter === '}') return { parts, end: at + 1 }
    }
  }
  return undefined
}

/** Undefined where the condition is none that is known. */
function conditionHolds(written: string, { state, refunding, shop }: VaryBy): boolean | undefined {
  const condition = written.trim()
  const [, name] = /^(?:店铺|shop)\s*[=＝]\s*(.+)$/i.exec(condition) ?? []
  if (name !== undefined) return shop?.includes(name) ?? false
  const word = condition.toLowerCase()
  const states = Object.hasOwn(STATES, word) ? STATES[word] : undefined
  return states?.some(one => (one === 'refunding' ? refunding === true : one === state))
}
