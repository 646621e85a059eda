import { overridden, paramsOf } from '@/lib/alerts/settings'
import type { Settings } from '@/lib/settings'
import { DEFAULT_LAYOUT, type Layout } from '@/lib/settings/layout'
import { COURIERS, PRACTICE_AGENT, SHOP, SHOP_ALERTS } from '../shop'

const MINUTE = 60_000
const CHINA = 8 * 60
const DAY = 24 * 60

/**
 * The settings as the practice shop has them: its own name where the agent has set none, and a cutoff that is near
 * whenever practice begins, so that an unpaid order can be practised on at any hour, the quiet ones too. Nothing of it is saved.
 */
export function practiceShop(settings: Settings, start: number): Settings {
  const { shop, agent } = settings
  const unpaid = paramsOf('unpaid-before-cutoff', shop.alerts)
  const now = (Math.floor(start / MINUTE) + CHINA) % DAY
  const near = Math.min(DAY - 1, Math.ceil((now + 40) / 10) * 10)
  return {
    ...settings,
    shop: {
      ...shop,
      name: shop.name || SHOP,
      courier: shop.courier || COURIERS[0],
      timeZone: 'Asia/Shanghai',
      cutoffs: Array.from({ length: 7 }, () => near),
      holidays: [],
      courierCutoffs: [],
      alerts: {
        ...overridden(shop.alerts, SHOP_ALERTS),
        'unpaid-before-cutoff': { ...unpaid, lead: Math.max(60, unpaid.lead) },
      },
      quiet: { from: 0, to: 0 },
    },
    agent: { ...agent, name: agent.name || PRACTICE_AGENT },
  }
}

/** On a page of our own the sidebar may take its room from the page: nothing is covered. */
export const PRACTICE_LAYOUT: Layout = { ...DEFAULT_LAYOUT, push: true }
