import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { FIXTURES } from '../consoles/fixtures'
import { type ChromiumRun, LOADED, openChromium, type Serve, servePage } from './launch'
import { sidebarOn } from './sidebar'

/** The first page of each console, at the console's real origin; the practice console has tests of its own. */
const pages = FIXTURES.filter(
  ({ profile, expected }, i) =>
    profile.id !== 'practice' &&
    profile.matches.length > 0 &&
    namesOf(expected).length > 0 &&
    FIXTURES.findIndex(other => other.profile === profile && namesOf(other.expected).length > 0) === i,
)

interface Expected {
  readonly conversation?: { readonly buyer?: { readonly name?: string } }
  readonly orders?: readonly { readonly id: string }[]
}

/** What an agent must see of a page: the buyer's name and the end of an order number. */
function namesOf(expected: unknown): string[] {
  const { conversation, orders } = (expected ?? {}) as Expected
  const name = conversation?.buyer?.name
  const order = orders?.[0]?.id.slice(-4)
  return [...(name ? [name] : []), ...(order ? [order] : [])]
}

const addressOf = (match: string) =>
  match.replace('*://', 'https://').replace(/\*$/, '').replace('*.', 'www.')

let run: ChromiumRun
let html = ''
const serve: Serve = () => servePage(html)

beforeAll(async () => {
  run = await openChromium({ serve })
})
afterAll(() => run.close())

it.each(pages.map(page => ({ ...page, id: page.profile.id })))(
  '$id is read where it really is',
  async ({ profile, html: page, expected }) => {
    html = page
    const [match = ''] = profile.matches
    const tab = await run.open(addressOf(match))
    const { root } = await sidebarOn(tab, run.say)
    // Where it would cover the reply box of so plain a page it makes itself a tab.
    const tabbed = root.getByTitle(run.say('sidebar.expand'))
    for (const name of namesOf(expected)) {
      await vi.waitFor(async () => {
        if (await tabbed.isVisible()) await tabbed.click({ timeout: 1000 })
        await root.getByText(name).first().click({ trial: true, timeout: 1000 })
      }, LOADED)
    }
    expect(
      await root.getByText(profile.facts.name.zh).or(root.getByText(profile.facts.name.en)).count(),
    ).toBeGreaterThan(0)
    await tab.close()
  },
)
