import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ChromiumRun, LOADED, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarIn, sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const COPIED = `t**72026-11-28 10:02:11
在吗
席边家纺旗舰店:小林2026-11-28 10:02:40
在的亲
已读
t**72026-11-28 10:03:02
什么时候发货呀
近3个月订单
待发货
2210012345678901234
11-28 09:58:33下单
水洗棉四件套 裸睡床单被套
x1
实付：¥168.00
这一行谁也不认识`

let run: ChromiumRun
beforeAll(async () => {
  const page = chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '可以改地址吗' }],
  })
  run = await openChromium({ serve: () => servePage(page) })
  await run.context.grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterAll(() => run.close())

describe('a chat that is pasted', () => {
  it('is read in the place of the page, which is there again afterwards', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.root.getByRole('heading', { name: '林间小鹿' }).waitFor()
    await sidebar.choose('sidebar.pasted.open')
    await sidebar.root.getByRole('textbox', { name: run.say('sidebar.pasted.field') }).fill(COPIED)
    await sidebar.root.getByRole('heading', { name: 't**7' }).waitFor()
    await sidebar.text(run.say('sidebar.pasted.left', 1)).waitFor()
    await sidebar.text('水洗棉四件套 裸睡床单被套').first().waitFor()
    const phrase = sidebar.suggestions.first()
    await phrase.click()
    await sidebar.text(run.say('sidebar.pressPaste')).waitFor()
    await vi.waitFor(async () => {
      expect(await tab.evaluate('navigator.clipboard.readText()')).toContain('发')
    }, LOADED)
    expect(await tab.locator('#replyTextarea').inputValue()).toBe('')
    await sidebar.button('sidebar.pasted.back').click()
    await sidebar.root.getByRole('heading', { name: '林间小鹿' }).waitFor()
    await tab.close()
  })

  it('is read where no console is open', async () => {
    const own = await run.openOwn('sidebar.html?host=panel')
    await own.getByRole('button', { name: run.say('sidebar.pasted.open') }).click()
    const sidebar = sidebarIn(own, run.say)
    await sidebar.root.getByRole('textbox', { name: run.say('sidebar.pasted.field') }).fill(COPIED)
    await sidebar.root.getByRole('heading', { name: 't**7' }).waitFor()
    await sidebar.suggestions.first().waitFor()
    await sidebar.button('sidebar.pasted.back').click()
    await sidebar.text(run.say('sidebar.notHere')).waitFor()
  })
})
