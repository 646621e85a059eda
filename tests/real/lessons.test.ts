import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pickerOn } from '../browser/picker'
import { frameBeside, gone, sidebarOn } from '../browser/sidebar'
import { ADVANCED_CHAT } from './advanced-chat'
import { type Desk, openDesk } from './desk'
import { serveFiles } from './files'
import { installed } from './places'

interface Lesson {
  readonly system: string
  readonly host: string
  readonly folder: () => string
  readonly page: string
  /** Served beside the package's own, where it brings no page. */
  readonly pages?: Readonly<Record<string, string>>
  readonly buyer: string
  readonly theirs: string
  readonly ours: string
  readonly name: string
  readonly box: string
  /** Our own messages stand under the panel until it is moved. */
  readonly covered?: true
  /** Another chat of the same page: what is pressed for it, who it is with, and what the sidebar suggests for what this buyer asks. */
  readonly next?: { readonly open: string; readonly buyer: string; readonly suggests: RegExp }
}

const LESSONS: readonly Lesson[] = [
  {
    system: 'AdminLTE 3.2.0, the direct chat of its demo',
    host: 'adminlte',
    folder: () =>
      `${installed('adminlte', { dependencies: { 'admin-lte': '3.2.0' } })}/node_modules/admin-lte`,
    page: '/index.html',
    buyer: 'Alexander Pierce',
    theirs: '.direct-chat-msg:not(.right) .direct-chat-text',
    ours: '.direct-chat-msg.right .direct-chat-text',
    name: '.direct-chat-msg:not(.right) .direct-chat-name',
    box: '.direct-chat input[name=message]',
  },
  {
    system: 'vue-advanced-chat 2.1.2, all of it in a shadow root',
    host: 'advanced',
    folder: () =>
      `${installed('advanced-chat', { dependencies: { 'vue-advanced-chat': '2.1.2' } })}/node_modules/vue-advanced-chat`,
    page: '/desk.html',
    pages: { '/desk.html': ADVANCED_CHAT },
    buyer: '松间明月',
    theirs: '.vac-message-wrapper:not(:has(.vac-message-current)) .vac-format-message-wrapper',
    ours: '.vac-message-wrapper:has(.vac-message-current) .vac-format-message-wrapper',
    name: '.vac-room-header .vac-room-name',
    box: '#roomTextarea',
    covered: true,
    next: { open: '#r2', buyer: '石上清泉', suggests: /发货|发出/ },
  },
]

const TAUGHT = [
  'teach.role.buyerMessage',
  'teach.role.ownMessage',
  'teach.role.buyerName',
  'teach.role.composer',
] as const

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({ allowed: LESSONS.map(({ host }) => `http://${host}.localhost/*`) })
})
afterAll(() => desk?.close())

describe.each(LESSONS)('$system', lesson => {
  it('is taught by clicking on one chat, takes a phrase, and is read in the next', async () => {
    const files = await serveFiles(lesson.folder(), lesson.pages)
    const tab = await desk.open(`http://${lesson.host}.localhost:${files.port}${lesson.page}`)
    await tab.locator(lesson.theirs).nth(1).waitFor()
    await tab.locator(lesson.theirs).first().scrollIntoViewIfNeeded()
    const began = performance.now()
    let clicks = 0
    await desk.openPicker(tab)
    const picker = await pickerOn(tab, desk.say)
    const press = async (button: { click(): Promise<void> }) => {
      clicks++
      await button.click()
    }
    const point = async (selector: string, n = 0) => {
      clicks++
      await tab.locator(selector).nth(n).scrollIntoViewIfNeeded()
      await picker.at(selector, n)
    }
    if (lesson.covered) await press(picker.panel.getByRole('button', { name: desk.say('teach.move') }))
    await press(picker.part('teach.role.buyerMessage'))
    await point(lesson.theirs, 0)
    await point(lesson.theirs, 1)
    await picker.asks('teach.role.ownMessage')
    await point(lesson.ours)
    await press(picker.stop)
    await press(picker.part('teach.role.buyerName'))
    await point(lesson.name)
    await press(picker.part('teach.role.composer'))
    await point(lesson.box)
    for (const role of TAUGHT) await picker.read(role).waitFor()
    const teaching = await frameBeside(tab)
    await press(picker.save)
    // The page is read anew as it was taught, by another agent with another sidebar.
    await gone(teaching)
    const sidebar = await sidebarOn(tab, desk.say)
    // Where it would cover the reply box it starts collapsed.
    const collapsed = sidebar.document.getByRole('button', { name: desk.say('sidebar.expand') })
    await collapsed.or(sidebar.root.locator('.who-name')).first().waitFor()
    if (await collapsed.isVisible()) await collapsed.click()
    await sidebar.root.getByText(lesson.buyer).first().waitFor()
    const minutes = ((performance.now() - began) / 60_000).toFixed(1)
    process.stdout.write(`${lesson.system}: taught with ${clicks} clicks in ${minutes} minutes\n`)
    await sidebar.find.fill('您好')
    await sidebar.found.first().click()
    await expect.poll(() => tab.locator(lesson.box).first().inputValue()).toMatch(/您好/)
    if (lesson.next) {
      // The panel was moved over the list of chats.
      await sidebar.button('sidebar.collapse').click()
      await tab.locator(lesson.next.open).click()
      await sidebar.document.getByRole('button', { name: desk.say('sidebar.expand') }).click()
      await sidebar.root.locator('.who-name', { hasText: lesson.next.buyer }).waitFor()
      await sidebar.find.fill('')
      await sidebar.suggestions.filter({ hasText: lesson.next.suggests }).first().waitFor()
    }
    await tab.close()
    await files.stop()
  })
})
