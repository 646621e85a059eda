import type { Page } from 'playwright-core'
import type { OrderState } from '@/lib/trade/order'
import type { Plan } from './orders'

/** One of the shop's order consoles in one language. */
export interface ShopConsole {
  readonly name: string
  /** Of this machine, one for each, so that each is met for the first time. */
  readonly host: string
  readonly list: string
  /** The list, loaded. */
  readonly rows: string
  /** Says the language before the console's own scripts run. */
  prepare(page: Page): Promise<void>
  signIn(page: Page): Promise<void>
  /** Whether the page of a draft names its number; where it does not, there is nothing that could be an order. */
  readonly namesDrafts: boolean
  /** What its own word for the state means; the shop's state where it says nothing else. */
  stateOf(plan: Plan): OrderState | undefined
}

const signInWith = (user: string) => async (page: Page) => {
  await page.locator(user).fill('superadmin')
  await page.locator('input[type=password]').fill('superadmin')
  await page.keyboard.press('Enter')
  await page.waitForURL(({ pathname }) => !pathname.includes('login'))
  // The session is kept a moment later.
  await page.waitForLoadState('networkidle')
}

const angular = (language: 'en' | 'zh_Hans'): Omit<ShopConsole, 'name' | 'host' | 'stateOf'> => ({
  list: '/admin/orders',
  namesDrafts: false,
  rows: 'vdr-data-table-2 tbody tr',
  async prepare(page) {
    await page.addInitScript(
      code => localStorage.setItem('vnd__uiLanguageCode', JSON.stringify(code)),
      language,
    )
  },
  signIn: signInWith('input[name=username], vdr-login input[type=text]'),
})

const react = (language: 'en' | 'zh_Hans'): Omit<ShopConsole, 'name' | 'host' | 'stateOf'> => ({
  list: '/dashboard/orders',
  namesDrafts: true,
  rows: '[data-slot=table-body] [data-slot=badge]',
  async prepare(page) {
    await page.addInitScript(displayLanguage => {
      const key = 'vendure-user-settings'
      const before = JSON.parse(localStorage.getItem(key) ?? '{}')
      localStorage.setItem(key, JSON.stringify({ ...before, displayLanguage }))
    }, language)
  },
  signIn: signInWith('input[name=username]'),
})

export const SHOP_CONSOLES: readonly ShopConsole[] = [
  { name: 'Angular, English', host: 'angular-en', ...angular('en'), stateOf: ({ state }) => state },
  {
    name: 'Angular, Chinese',
    host: 'angular-zh',
    ...angular('zh_Hans'),
    // It calls what was delivered 已完成.
    stateOf: ({ state }) => (state === 'received' ? 'finished' : state),
  },
  { name: 'React, English', host: 'react-en', ...react('en'), stateOf: ({ state }) => state },
  { name: 'React, Chinese', host: 'react-zh', ...react('zh_Hans'), stateOf: ({ state }) => state },
]
