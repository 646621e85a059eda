import type { Side } from '@/lib/trade/conversation'
import type { CopiedMessage } from './talk'

/** Who is who in a copied chat. */
export interface Speakers {
  readonly sideOf: (name: string) => Side | undefined
  readonly buyer?: string
  /** Names of which one must be the buyer's, where nothing says which. */
  readonly unclear: readonly string[]
}

const ROBOT = /机器人|智能客服|店小蜜|自动回复/
const SYSTEM = /^(?:系统消息|系统通知|系统提示|服务助手|官方消息)$/

/**
 * The shop's people have names of the form `店铺:客服`, and what they wrote carries read marks; the one name left is the buyer's. `chosen`:
 * whom the agent pointed out as the buyer. `own`: names the agent goes by.
 */
export function speakersIn(
  messages: readonly CopiedMessage[],
  chosen: string | undefined,
  own: readonly string[],
): Speakers {
  const names = [...new Set(messages.map(({ name }) => name))]
  const marked = new Set(messages.flatMap(({ name, isMarked }) => (isMarked ? name : [])))
  const isShop = (name: string) => /[:：]/.test(name) || marked.has(name) || own.includes(name)
  const people = names.filter(name => !ROBOT.test(name) && !SYSTEM.test(name))
  const others = people.filter(name => !isShop(name))
  const known = chosen !== undefined && names.includes(chosen) ? chosen : undefined
  // One who is no shop's, beside somebody who is. Who is alone may be either.
  const told = others.length === 1 && people.length > 1 ? others[0] : undefined
  const buyer = known ?? told
  return {
    ...(buyer !== undefined && { buyer }),
    unclear: buyer === undefined ? people : [],
    sideOf(name) {
      if (SYSTEM.test(name)) return 'system'
      if (ROBOT.test(name)) return 'robot'
      if (buyer === undefined) return undefined
      return name === buyer ? 'buyer' : 'agent'
    },
  }
}
