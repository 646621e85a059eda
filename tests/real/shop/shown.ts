import type { Page } from 'playwright-core'

/** An order as the sidebar shows it. */
export interface ShownOrder {
  readonly id: string
  readonly state: string
  readonly amount: string
  /** Titles and how many of each. */
  readonly items: readonly string[]
  /** Name, phone and address; empty where none is shown. */
  readonly address: readonly string[]
}

/** Undefined while no order is shown. */
export function shownOrder(page: Page, address: string): Promise<ShownOrder | undefined> {
  return page.evaluate(label => {
    const root = document.querySelector('deskside-sidebar')?.shadowRoot
    const card = root?.querySelector('.order-card')
    const textOf = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (!card) return undefined
    const name = [...card.querySelectorAll('dt')].find(one => textOf(one) === label)
    return {
      id: card.querySelector('.order-no')?.getAttribute('title') ?? '',
      state: textOf(card.querySelector('.state')),
      amount: textOf(card.querySelector('.amount')),
      items: [...card.querySelectorAll('.item')].map(textOf),
      address: [...(name?.nextElementSibling?.querySelectorAll('bdi') ?? [])].map(textOf),
    }
  }, address)
}

/** Number and state of every order in the sidebar's tabs. */
export function shownTabs(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const root = document.querySelector('deskside-sidebar')?.shadowRoot
    root?.querySelector<HTMLElement>('.tabs .link')?.click()
    const tabs = [...(root?.querySelectorAll('.order-tab') ?? [])]
    return Object.fromEntries(
      tabs.map(tab => [tab.getAttribute('title') ?? '', tab.querySelector('.tab-state')?.textContent ?? '']),
    )
  })
}
