import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pickerOn } from '../browser/picker'
import { sidebarOn } from '../browser/sidebar'
import { type Desk, openDesk } from './desk'
import { SHOP_CONSOLES, type ShopConsole } from './shop/consoles'
import { PRODUCTS } from './shop/orders'
import type { Seeded } from './shop/seed'
import { shownOrder, shownTabs } from './shop/shown'
import { openShop, type ShopStage } from './shop/stage'

let shop: ShopStage
let desk: Desk
beforeAll(async () => {
  shop = await openShop()
  desk = await openDesk({ allowed: SHOP_CONSOLES.map(({ host }) => `http://${host}.localhost/*`) })
})
afterAll(async () => {
  await desk?.close()
  await shop?.stop()
})

const stateWords = (console: ShopConsole, { plan }: Seeded) => {
  const state = console.stateOf(plan)
  return state ? desk.say(`state.${state}`) : expect.stringMatching(/\S/)
}

/** What the sidebar must show of an order on its own page. */
function expected(console: ShopConsole, order: Seeded) {
  const { plan, code, total } = order
  const { ship } = plan
  const contact = ship && [ship.fullName, ship.phoneNumber].filter(Boolean).join(' ')
  return {
    id: code,
    state: stateWords(console, order),
    amount: `$${(total / 100).toFixed(2)}`,
    // A cancelled order has no items left.
    items:
      plan.until === 'cancelled'
        ? []
        : plan.lines.flatMap((count, i) =>
            count > 0 ? expect.stringMatching(`^${PRODUCTS[i]?.name}.*× ${count}$`) : [],
          ),
    address: ship ? [contact, expect.stringMatching(new RegExp(`^${ship.streetLine1}.*${ship.city}`))] : [],
  }
}

describe.each(SHOP_CONSOLES)('Vendure, $name', console => {
  let tab: Page
  beforeAll(async () => {
    tab = await desk.context.newPage()
    await console.prepare(tab)
    await tab.goto(shop.at(console.host) + console.list)
    await console.signIn(tab)
  })
  afterAll(() => tab?.close())

  const openList = async () => {
    await tab.goto(shop.at(console.host) + console.list)
    await tab
      .locator(console.rows)
      .nth(shop.orders.length - 1)
      .waitFor()
  }

  it('is recognised once the site is allowed, and read without being taught', async () => {
    await openList()
    expect(await tab.locator('deskside-sidebar').count()).toBe(0)
    await desk.openPicker(tab)
    const picker = await pickerOn(tab, desk.say)
    await picker.panel.getByText(desk.say('teach.looksLike', 'Vendure', shop.orders.length, 0)).waitFor()
    await picker.offer('Vendure').click()
    await (await sidebarOn(tab, desk.say)).root.waitFor()
  })

  it('shows every order of the list in its state', async () => {
    await expect
      .poll(() => shownTabs(tab), { timeout: 20_000 })
      .toEqual(Object.fromEntries(shop.orders.map(order => [order.code, stateWords(console, order)])))
  })

  it('shows the amount of each with taxes, as its list does', async () => {
    const root = (await sidebarOn(tab, desk.say)).root
    for (const { code, total } of shop.orders) {
      await root.locator(`.order-tab[title="${code}"]`).click()
      await expect
        .poll(async () => (await shownOrder(tab, desk.say('sidebar.address')))?.amount)
        .toBe(`$${(total / 100).toFixed(2)}`)
    }
  })

  it('shows each order on its own page, from one to the next as the agent goes', async () => {
    await openList()
    for (const order of shop.orders) {
      await tab.locator(`a[href*="/orders/"]:has-text("${order.code}")`).first().click()
      await tab.waitForURL(`**/orders/**${order.id}`)
      const isNamed = order.plan.until !== 'draft' || console.namesDrafts
      if (!isNamed) await tab.getByText(PRODUCTS[0].name).first().waitFor()
      await expect
        .poll(() => shownOrder(tab, desk.say('sidebar.address')), {
          message: order.plan.name,
          timeout: 30_000,
        })
        .toEqual(isNamed ? expected(console, order) : undefined)
      await tab.goBack()
      await tab
        .locator(console.rows)
        .nth(shop.orders.length - 1)
        .waitFor()
    }
  })

  it('never takes the address on the bill for the parcel’s', async () => {
    const billed = shop.orders.filter(({ plan }) => plan.bill)
    for (const { id, code, plan } of billed) {
      await tab.goto(`${shop.at(console.host)}${console.list}/${id}`)
      await tab
        .getByText(plan.bill?.streetLine1 ?? '')
        .first()
        .waitFor()
      await expect.poll(async () => (await shownOrder(tab, desk.say('sidebar.address')))?.id).toBe(code)
      const shown = await shownOrder(tab, desk.say('sidebar.address'))
      expect(shown?.address.join(' ')).not.toMatch(/Ledger|Kelp|5550199/)
    }
  })
})
