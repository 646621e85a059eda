import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'
import { stored } from './stored'

const NUMBER = '261101-123456789012345'
const CHAT = `https://mms.pinduoduo.com/chat-merchant/index.html?orderSn=${NUMBER}#/`
const NICKS = ['林间小鹿', '晚风', '山月']

/** A chat whose buyers can be switched from the test, as the console does it: in place. */
const page = chatPage({
  buyer: { uid: '8800001', nick: NICKS[0] ?? '' },
  lines: [
    { side: 'agent', text: '您好，请问有什么可以帮您' },
    { side: 'buyer', text: '我的电话是13800138000，什么时候发货' },
  ],
  script: `window.openChat = (uid, nick) => {
    document.querySelector('.chat-item-box.active').dataset.random = uid + '-0-all'
    document.querySelector('.nickname-span').textContent = nick
    document.querySelector('.base-info .name').textContent = nick
    for (const row of document.querySelectorAll('[currentuid]')) row.setAttribute('currentuid', uid)
    for (const text of document.querySelectorAll('.msg-content-box')) text.textContent += nick
    for (const li of document.querySelectorAll('.clearfix')) li.id += uid
  }`,
})
/** Nothing in it tells the sides apart any more, so that it is not found again by what it means. */
const renamed = page
  .replaceAll(/msgListContainer|msg-list|onemsg|middlePanel_list_/g, 'x7')
  .replaceAll(/buyer-item|cs-item isread/g, 'x8')
  .replaceAll('<div class="nickname"><span>主账号</span></div>', '')

describe('a console whose message list was renamed', () => {
  let run: ChromiumRun
  let served = renamed
  beforeAll(async () => {
    run = await openChromium({ serve: () => servePage(served) })
  })
  afterAll(() => run.close())

  /** How often in a row the messages were missed, as it is kept. */
  const missed = async () => {
    const health = await stored<{ parts: { messages?: { missed?: { times: number } } } }>(
      run,
      'health:pinduoduo-chat',
    )
    return health?.parts.messages?.missed?.times ?? 0
  }

  it('turns alerts off after three conversations, says so, is diagnosed, and is well again once mended', async () => {
    const tab = await run.open(CHAT)
    let sidebar = await sidebarOn(tab, run.say)
    const off = () => sidebar.text(run.say('sidebar.alertsOff', run.say('part.messages')))
    await sidebar.button('teach.pointOut').waitFor()
    for (const [i, nick] of NICKS.entries()) {
      expect(await off().count()).toBe(0)
      await tab.evaluate(`openChat('880000${i + 1}', '${nick}')`)
      await expect.poll(missed, { timeout: 120_000, interval: 500 }).toBe(i + 1)
    }
    await off().waitFor()
    await tab.reload()
    sidebar = await sidebarOn(tab, run.say)
    await off().waitFor()

    const opened = run.context.waitForEvent('page')
    await sidebar.button('sidebar.diagnose').click()
    const manage = await opened
    await manage.getByRole('link', { name: run.say('diagnose.back') }).waitFor()
    const row = manage.getByRole('row').filter({ hasText: run.say('part.messages') })
    await row.getByText(run.say('diagnose.unmatched', 'chat.list', 2)).waitFor()
    const [times = ''] = run.say('diagnose.missed', 3, '|').split('|')
    expect(await row.innerText()).toContain(times)
    await manage.getByRole('button', { name: run.say('diagnose.copy') }).click()
    await manage.getByText(run.say('diagnose.copied')).waitFor()
    const text = await manage.locator('.report').inputValue()
    expect(text).toContain('https://mms.pinduoduo.com/chat-merchant/index.html?…')
    expect(text).not.toMatch(/\d{5}|@/)
    for (const nick of NICKS) expect(text).not.toContain(nick)

    served = page
    await tab.bringToFront()
    await tab.reload()
    sidebar = await sidebarOn(tab, run.say)
    await sidebar.root
      .getByText(NICKS[0] ?? '')
      .first()
      .waitFor()
    await expect.poll(() => off().count()).toBe(0)
    await manage.getByRole('row').filter({ hasText: '#msgListContainer' }).waitFor()
    expect(await missed()).toBe(0)
  }, 600_000)
})
