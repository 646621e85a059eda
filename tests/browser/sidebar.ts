import type { Locator, Page } from 'playwright-core'
import type { Say } from '@/lib/locales/words'

/** The sidebar on a page, by what an agent sees of it. */
export function sidebarOn(page: Page, say: Say) {
  const root: Locator = page
    .locator('deskside-sidebar')
    .getByRole('complementary', { name: say('sidebar.name') })
  return {
    root,
    find: root.getByRole('searchbox', { name: say('sidebar.find') }),
    suggestions: root.getByRole('list', { name: say('sidebar.suggestions') }).locator('.phrase-main'),
    found: root.getByRole('list', { name: say('sidebar.found') }).locator('.phrase-main'),
    newNote: root.getByRole('textbox', { name: say('sidebar.newNote') }),
    button: (key: Parameters<Say>[0]) => root.getByRole('button', { name: say(key), exact: true }),
    text: (words: string) => root.getByText(words),
  }
}
