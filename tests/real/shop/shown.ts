import type { Page } from 'playwright-core'
import { frameBeside } from '../../browser/sidebar'

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
export async function shownOrder(page: Page, address: string): Promise<ShownOrder | undefined> {
  return (await frameBeside(page)).evaluate(label => {
    const card = document.querySelector('.order-card')
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
export async function shownTabs(page: Page): Promise<Record<string, string>> {
  return (await frameBeside(page)).evaluate(() => {
    for (const more of document.querySelectorAll<HTMLElement>('.tabs .link')) more.click()
    const tabs = [...document.querySelectorAll('.order-tab')]
    return Object.fromEntries(
      tabs.map(tab => [tab.getAttribute('title') ?? '', tab.querySelector('.tab-state')?.textContent ?? '']),
    )
  })
}
