import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pickerOn } from '../browser/picker'
import { sidebarOn } from '../browser/sidebar'
import { type Desk, openDesk } from './desk'
import { serveFiles } from './files'
import { installed } from './places'

interface Lesson {
  readonly system: string
  readonly host: string
  readonly folder: () => string
  readonly page: string
  readonly pages?: Readonly<Record<string, string>>
  readonly buyer: string
  readonly theirs: string
  readonly ours: string
  readonly name: string
  readonly box: string
}

/** The chat as its makers show it, with two people we made up. */
const ADVANCED_CHAT = `<!doctype html><html><body><vue-advanced-chat height="90vh"></vue-advanced-chat>
<script src="/node_modules/vue-advanced-chat/dist/vue-advanced-chat.umd.js"></script><script>
  window['vue-advanced-chat'].register()
  const [buyer, shop] = [{ _id: 'b', username: '林间小鹿' }, { _id: 's', username: '客服小青' }]
  const lines = [['b', '你好，毛巾还有货吗'], ['s', '有的亲，今天能发'], ['b', '那我要两条'], ['s', '好的，给您留着']]
  const chat = document.querySelector('vue-advanced-chat')
  chat.currentUserId = 's'
  chat.rooms = [{ roomId: '1', roomName: '林间小鹿', users: [buyer, shop] }]
  chat.roomsLoaded = true
  chat.roomId = '1'
  const messages = lines.map(([senderId, content], i) => ({ _id: 'm' + i, senderId, content, date: '21 November', timestamp: '10:2' + i }))
  chat.addEventListener('fetch-messages', () => setTimeout(() => { chat.messages = messages; chat.messagesLoaded = true }))
</script></body></html>`

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
    system: 'vue-advanced-chat 2.1.2',
    host: 'advanced',
    folder: () => installed('advanced-chat', { dependencies: { 'vue-advanced-chat': '2.1.2' } }),
    page: '/chat.html',
    pages: { '/chat.html': ADVANCED_CHAT },
    buyer: '林间小鹿',
    theirs: '.vac-message-card:not(.vac-message-current) .vac-format-container',
    ours: '.vac-message-current .vac-format-container',
    name: '.vac-room-header .vac-room-name',
    box: 'textarea',
  },
]

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({ allowed: LESSONS.map(({ host }) => `http://${host}.localhost/*`) })
})
afterAll(() => desk?.close())

describe.each(LESSONS)('$system', lesson => {
  it('is taught by clicking on one page, and takes a phrase', async () => {
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
    await press(picker.save)
    await press(picker.done)
    const sidebar = await sidebarOn(tab, desk.say)
    const collapsed = tab
      .locator('deskside-sidebar')
      .getByRole('button', { name: desk.say('sidebar.expand') })
    if (await collapsed.isVisible()) await collapsed.click()
    await sidebar.root.getByText(lesson.buyer).first().waitFor()
    const minutes = ((performance.now() - began) / 60_000).toFixed(1)
    process.stdout.write(`${lesson.system}: taught with ${clicks} clicks in ${minutes} minutes\n`)
    await sidebar.find.fill('您好')
    await sidebar.found.first().click()
    await expect.poll(() => tab.locator(lesson.box).first().inputValue()).toMatch(/您好/)
    await tab.close()
    await files.stop()
  })
})
