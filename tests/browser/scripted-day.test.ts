import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumRun, LOADED, openChromium, servePage } from './launch'
import { manyChats } from './pages/many-chats'
import { type ChatPage, shopTime } from './pages/pinduoduo'
import { MOST_SHIFT, measureShift, settledOn } from './shift'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const REPLY = '#replyTextarea'
const BUYERS = 30
const ACTIONS = 200

const ASKED = [
  '什么时候发货呀',
  '地址能改一下吗 我搬家了',
  '好的',
  '能便宜点吗',
  '我要退款',
  '这个会起球吗',
  '快递三天没动了',
]
const STATES = ['待付款', '待发货', '已发货', undefined, '交易成功']

const buyers = Array.from({ length: BUYERS }, (_, n): ChatPage => {
  const state = STATES[n % STATES.length]
  return {
    buyer: {
      uid: `70000000001${String(n).padStart(2, '0')}`,
      nick: `买家${'甲乙丙丁戊己庚辛壬癸'.charAt(n % 10)}${n}号`,
    },
    lines: [
      { side: 'agent', text: '您好，在的', at: shopTime(-30) },
      { side: 'buyer', text: ASKED[n % ASKED.length] ?? '' },
    ],
    ...(state && {
      order: {
        sn: `261121-3049588172636${String(n).padStart(2, '0')}`,
        state,
        address: `林晚 13712345678 浙江省杭州市西湖区文一路${n % 2 ? `${n}号2幢501室` : ''}`,
      },
    }),
  }
})
const nickOf = (n: number) => buyers[n]?.buyer.nick ?? ''

/** The same numbers in each run: a day that fails fails again. */
function createChance(seed: number): (below: number) => number {
  let state = seed
  return below => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below
  }
}

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve: () => servePage(manyChats(buyers)) })
})
afterAll(() => run?.close())

it(
  'a day of two hundred acts among thirty buyers loses nothing, writes into no other chat, and moves nothing',
  async () => {
    const chance = createChance(20_261_129)
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await settledOn(sidebar.document, nickOf(0))
    const shifted = await measureShift(sidebar.document)
    const notes = buyers.map((): string[] => [])
    const begun = buyers.map(() => '')
    const drafts = buyers.map(() => '')
    const jumps: string[] = []
    const done: string[] = []
    let at = 0

    const reply = () => tab.locator(REPLY).inputValue()
    const turnTo = async (n: number) => {
      await shifted()
      await tab.evaluate(`switchTo(${n})`)
      await settledOn(sidebar.document, nickOf(n))
      const { sum, moved } = await shifted()
      if (sum > MOST_SHIFT) jumps.push(`${nickOf(at)} → ${nickOf(n)}: ${sum} ${moved}`)
      at = n
      expect(await reply()).toBe(drafts[n])
    }
    const inserted = async () => {
      const before = drafts[at]
      await expect.poll(reply).not.toBe(before)
      drafts[at] = await reply()
    }
    const withNotes = async (act: () => Promise<void>) => {
      await sidebar.openNotes()
      await act()
      await sidebar.foldNotes()
    }
    const acts: Readonly<Record<string, () => Promise<unknown>>> = {
      async insertFirst() {
        if ((await sidebar.suggestions.count()) === 0) return
        await sidebar.suggestions.first().click()
        await inserted()
      },
      async search() {
        await sidebar.find.fill(['您好', '发货', '地址'][Math.floor(chance(3))] ?? '')
        await sidebar.found.first().click()
        await inserted()
        // Done: what was looked for is no longer in the field.
        await expect.poll(() => sidebar.find.inputValue()).toBe('')
      },
      async note() {
        const text = `第${done.length}件：答应${nickOf(at)}的`
        await withNotes(async () => {
          await sidebar.newNote.fill(text)
          await sidebar.newNote.press('Enter')
          await expect.poll(() => sidebar.newNote.inputValue()).toBe('')
        })
        notes[at]?.unshift(text)
        // What was begun was saved instead.
        begun[at] = ''
      },
      async begin() {
        begun[at] = `没写完的${done.length}`
        await withNotes(() => sidebar.newNote.fill(begun[at] ?? ''))
      },
      async type() {
        const typed = `手打${done.length}`
        await tab.locator(REPLY).focus()
        await tab.keyboard.press('Control+End')
        await tab.keyboard.type(typed)
        drafts[at] += typed
        expect(await reply()).toBe(drafts[at])
      },
      async setAside() {
        const [before = ''] = run.say('sidebar.alertAct', run.say('sidebar.done'), '|').split('|')
        const button = sidebar.root.locator('.alert').getByRole('button', { name: before })
        if ((await button.count()) > 0) await button.first().click()
      },
    }
    const names = Object.keys(acts)
    while (done.length < ACTIONS) {
      const act = chance(1) < 0.4 ? undefined : acts[names[Math.floor(chance(names.length))] ?? '']
      if (act) await act()
      else await turnTo(Math.floor(chance(BUYERS)))
      done.push(act?.name ?? 'turn')
    }

    expect(jumps).toEqual([])
    for (const n of buyers.keys()) {
      await turnTo(n)
      for (const other of buyers.keys()) if (other !== n) expect(drafts[n]).not.toContain(nickOf(other))
      await sidebar.openNotes()
      await expect.poll(() => sidebar.newNote.inputValue()).toBe(begun[n])
      await expect.poll(() => sidebar.root.locator('.note-text').allInnerTexts()).toEqual(notes[n])
      await sidebar.foldNotes()
    }
  },
  4 * LOADED.timeout,
)
