import type { Addition } from './addition'
import { intoList, underKey, withImport } from './change'
import type { Names } from './names'

/** A rule with one parameter, its test, its words and the line that lists it. */
export function newAlert({ kebab, camel, title }: Names): Addition {
  const words = (path: string, rule: readonly string[], alert: readonly string[]) => ({
    path,
    edit: (yaml: string) =>
      underKey(underKey(yaml, ['alertRules'], [`${camel}:`, ...rule]), ['alert'], [`${camel}:`, ...alert]),
  })
  return {
    changes: [
      {
        path: `lib/alerts/rules/${kebab}.ts`,
        text: `import { hours } from '../params/declare'
import { defineRule } from '../rule'
import { toShip } from '../state'

const HOUR = 60 * 60_000

/** An order was paid long ago and is not on its way. */
export const ${camel} = defineRule({
  id: '${kebab}',
  scope: 'order',
  // Off until a shop switches it on; taken out, tests/lib/alerts/stories says where a shop now sees it unasked.
  off: true,
  name: 'alertRules.${camel}.name',
  reason: 'alertRules.${camel}.reason',
  params: { after: hours({ default: 24, min: 1, max: 720, words: 'alertRules.${camel}.after' }) },
  check({ order }, _shop, { after }, now) {
    const paid = order?.times.paid
    if (!order || !toShip(order) || paid === undefined || now.getTime() - paid < after * HOUR) return undefined
    return {
      id: '${kebab}',
      level: 'look',
      title: { key: 'alert.${camel}.title' },
      why: order.status ? [{ kind: 'quote', text: order.status.text }] : [],
      order: order.id,
      about: order.id,
      step: { kind: 'page', words: { key: 'alert.${camel}.step' } },
    }
  },
})
`,
      },
      {
        path: `tests/lib/alerts/rules/${kebab}.test.ts`,
        text: `import { describe, expect, it } from 'vitest'
import { ${camel} } from '@/lib/alerts/rules/${kebab}'
import { check, HOUR, MINUTE, NOW, order } from '../samples'

const paid = (ago: number, state: 'paid' | 'shipped' = 'paid') => order({ state, times: { paid: NOW - ago } })

describe('${title.toLowerCase()}', () => {
  it.each([
    [24 * HOUR - MINUTE, undefined],
    [24 * HOUR, 'look'],
  ])('paid %i ms ago: %s', (ago, level) => {
    expect(check(${camel}, { order: paid(ago) })?.level).toBe(level)
  })

  it('after as many hours as the shop says', () => {
    expect(check(${camel}, { order: paid(2 * HOUR) }, NOW, { after: 2 })?.about).toBe(paid(0).id)
  })

  it('not for orders on their way, nor without a time of payment', () => {
    expect(check(${camel}, { order: paid(48 * HOUR, 'shipped') })).toBeUndefined()
    expect(check(${camel}, { order: order({ state: 'paid' }) })).toBeUndefined()
  })
})
`,
      },
      words(
        'lib/locales/zh_CN.yml',
        ['  name: 付款很久还没发货', '  reason: 拖得越久，买家越可能来催或退款。', '  after: 付款后'],
        ['  title: 付款很久，还没发货', '  step: 在订单里安排发货'],
      ),
      words(
        'lib/locales/en.yml',
        [
          `  name: ${title}`,
          '  reason: The longer it takes, the likelier the buyer asks or cancels.',
          '  after: Since payment',
        ],
        ['  title: Paid long ago, not shipped', '  step: Ship it from the order'],
      ),
      {
        path: 'lib/alerts/list.ts',
        edit: text =>
          withImport(intoList(text, 'export const ALERT_RULES', `${camel},`), camel, `./rules/${kebab}`),
      },
    ],
    derive: ['npx --no-install wxt prepare'],
    next: [
      `lib/alerts/rules/${kebab}.ts: the facts it goes by (lib/trade/order.ts, lib/trade/conversation.ts), what it raises (lib/alerts/rule.ts), its parameters with default and bounds (lib/alerts/params/declare.ts has the kinds).`,
      `lib/locales/zh_CN.yml and en.yml: its words, under alertRules.${camel} (settings) and alert.${camel} (sidebar). What stands there is the sample's; npm run types knows a new key.`,
      'lib/alerts/list.ts: its place, the more urgent first.',
      `tests/lib/alerts/rules/${kebab}.test.ts: what must raise it, what must not.`,
    ],
  }
}
