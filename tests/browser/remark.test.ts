import { afterAll, beforeAll, expect, it } from 'vitest'
import { ACT_LABELS, LABELS } from '@/lib/practice/labels'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const SN = '261121-304958817263540'

/** The remark dialog of an order, which the page opens and closes itself; saving is counted. */
const dialog = (sn: string) => `
  const box = document.createElement('div'); box.className = 'note-modal'; box.setAttribute('role', 'dialog')
  box.style.cssText = 'position:fixed;left:300px;top:120px;background:#fff;padding:12px'
  box.innerHTML = '<p>订单编号：${sn}</p><textarea class="note-textarea" placeholder="请输入商家备注">要发中通</textarea><button>保存</button>'
  window.saves = 0; box.querySelector('button').onclick = () => saves++
  document.body.append(box)`

const serve = () =>
  servePage(
    chatPage({
      buyer: { uid: '7000000000001', nick: '林间小鹿' },
      lines: [{ side: 'buyer', text: '帮我备注发中通，谢谢' }],
      order: { sn: SN, state: '待发货', address: '林晚 13712345678 浙江省杭州市西湖区文一路8号2幢301室' },
    }),
  )

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve })
})
afterAll(() => run.close())

it('writes the remark behind the one in the open box of that order, and nowhere else', async () => {
  const tab = await run.open(CHAT)
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.button('sidebar.writeRemark').click()

  await tab.evaluate(dialog('261121-999958817263540'))
  const box = tab.locator('.note-textarea')
  await sidebar.button('sidebar.putRemark').click()
  await sidebar.text(run.say('sidebar.remarkElsewhere')).waitFor()
  expect(await box.inputValue()).toBe('要发中通')

  await tab.evaluate('document.querySelector(".note-modal").remove()')
  await tab.evaluate(dialog(SN))
  await sidebar.button('sidebar.putRemark').click()
  await sidebar.text(run.say('sidebar.remarkPut')).waitFor()
  // In the shop's language, whatever the interface's: the packer reads it.
  const reason = DEFAULT_SETTINGS.shop.remarkReasons[0]
  expect((await box.inputValue()).startsWith(`要发中通\n【${reason}】`)).toBe(true)
  expect(await tab.evaluate('saves')).toBe(0)
  await tab.close()
})

it('finds the practice console’s box by its label', async () => {
  const tab = await run.openOwn('demo.html?buyer=10245&seed=7')
  const sidebar = await sidebarOn(tab, run.say)
  const current = tab.locator('.order[aria-current=true]')
  await current.getByRole('button', { name: ACT_LABELS.remark, exact: true }).click()
  await sidebar.button('sidebar.writeRemark').click()
  await sidebar.button('sidebar.putRemark').click()
  await sidebar.text(run.say('sidebar.remarkPut')).waitFor()
  const reason = DEFAULT_SETTINGS.shop.remarkReasons[0]
  expect(await tab.getByLabel(LABELS.remarkText).inputValue()).toContain(`【${reason}】`)
  await tab.close()
})
