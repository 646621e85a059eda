import type { Frame, Page } from 'playwright-core'
import { vi } from 'vitest'
import type { Say } from '@/lib/locales/words'
import { LOADED } from './launch'

/**
 * The frame in which the sidebar's own document stands beside a page. Its host's shadow root is closed to everybody but the browser, whose
 * list of frames shows it all the same. A page that is loaded anew, and a host that is put back, come with another frame.
 */
export const frameBeside = (page: Page): Promise<Frame> =>
  vi.waitFor(() => {
    const found = page.frames().find(frame => frame.parentFrame() === page.mainFrame() && isSidebar(frame))
    if (!found) throw new Error(`no sidebar beside ${page.url()}`)
    return found
  }, LOADED)

/** Once this frame has given way to another, or to none. */
export const gone = (frame: Frame): Promise<void> =>
  vi.waitFor(() => {
    if (!frame.isDetached()) throw new Error('the frame is still there')
  }, LOADED)

/** Whether the sidebar's document stands anywhere on a page. */
export const hasSidebar = (page: Page): boolean => page.frames().some(isSidebar)

const isSidebar = (frame: Frame) => /^chrome-extension:\/\/[^/]+\/sidebar\.html/.test(frame.url())

const SEARCHING = () =>
  document.hasFocus() &&
  document.activeElement instanceof HTMLElement &&
  document.activeElement.dataset['field'] === 'find'

/** The sidebar beside a page, by what an agent sees of it. */
export const sidebarOn = async (page: Page, say: Say) => sidebarIn(await frameBeside(page), say)

/** The sidebar in the document it is drawn in: a frame beside a page, or a page of its own. */
export function sidebarIn<D extends Frame | Page>(document: D, say: Say) {
  const root = document.getByRole('complementary', { name: say('sidebar.name') })
  return {
    document,
    root,
    find: root.getByRole('searchbox', { name: say('sidebar.find') }),
    suggestions: root.getByRole('list', { name: say('sidebar.suggestions') }).locator('.phrase-main'),
    found: root.getByRole('list', { name: say('sidebar.found') }).locator('.phrase-main'),
    newNote: root.getByRole('textbox', { name: say('sidebar.newNote') }),
    /** Unfolds the notes, with the field for a new one. */
    openNotes: () => root.getByRole('button', { name: say('sidebar.addNote'), exact: true }).click(),
    /** Folds them again: the button says what is in them, after their name. */
    foldNotes: () =>
      root.getByRole('button', { name: new RegExp(`^${say('sidebar.notes')}`), expanded: true }).click(),
    /** Writes a note, until it is saved: the field keeps what is not. */
    async saveNote(text: string) {
      await root.getByRole('button', { name: say('sidebar.addNote'), exact: true }).click()
      const field = root.getByRole('textbox', { name: say('sidebar.newNote') })
      await field.fill(text)
      await field.press('Enter')
      await vi.waitFor(async () => {
        if ((await field.inputValue()) !== '') throw new Error('the note is not saved')
      }, LOADED)
    },
    button: (key: Parameters<Say>[0]) => root.getByRole('button', { name: say(key), exact: true }),
    text: (words: string) => root.getByText(words),
    /** Takes the pointer away: no driver's pointer leaves a frame of another process as a hand's does. */
    leave: () => root.dispatchEvent('mouseleave'),
    /** Once the keyboard is in the field for searching. */
    searching: () => document.waitForFunction(SEARCHING, undefined, LOADED),
    /** Chooses in the menu behind the dots. */
    async choose(key: Parameters<Say>[0]) {
      await root.getByRole('button', { name: say('sidebar.more'), exact: true }).click()
      await root
        .getByRole('menu')
        .locator('.menu-item', { hasText: say(key) })
        .click()
    },
  }
}
