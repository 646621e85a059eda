import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const PINDUODUO = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const DOUYIN = 'https://fxg.jinritemai.com/ffa/morder/order/list'

/** Two shops on one platform, by the path, and another platform. */
function serve(url: URL) {
  if (url.host !== 'mms.pinduoduo.com')
    return servePage(
      '<!doctype html><title>订单</title><span class="headerShopName">远山</span><p>暂无订单</p>',
    )
  const html = chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '什么时候发货' }],
  })
  const shop = url.searchParams.get('shop') ?? ''
  return servePage(html.replace('<title>商家客服</title>', `<title>${shop}</title>`))
}

/** Pictures of what is looked at, where a folder for them is given. */
const SHOTS = process.env['SHOTS']

async function shot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: `${SHOTS}/${name}.png` })
}

describe('several shops', () => {
  let run: ChromiumRun
  beforeAll(async () => {
    run = await openChromium({ serve })
    await setUp(run)
  })
  afterAll(() => run.close())

  const chooser = async (page: Page) =>
    (await sidebarOn(page, run.say)).root.getByRole('combobox', { name: run.say('sidebar.set.name') })
  const shows = async (page: Page, shop: string, others: readonly string[]) => {
    const { root, find, found } = await sidebarOn(page, run.say)
    await root.getByText(`${shop}组`, { exact: true }).waitFor()
    await find.fill('专用话')
    await expect.poll(() => found.count()).toBe(1)
    expect(await found.first().textContent()).toContain(`${shop}专用话`)
    await find.fill('')
    for (const other of others) expect(await root.getByText(`${other}组`).count()).toBe(0)
  }

  it('show their own phrases, told by the shop’s name and by the console', async () => {
    const hua = await run.open(`${PINDUODUO.replace('#', '?shop=花花旗舰店#')}`)
    await shows(hua, '花花', ['小北', '抖音'])
    await shot(hua, 'sidebar')
    const bei = await run.open(`${PINDUODUO.replace('#', '?shop=小北家居#')}`)
    await shows(bei, '小北', ['花花', '抖音'])
    const douyin = await run.open(DOUYIN)
    await shows(douyin, '抖音', ['花花', '小北'])
    const other = await run.open(`${PINDUODUO.replace('#', '?shop=别家#')}`)
    await expect.poll(async () => (await chooser(other)).inputValue()).toBe('auto')
    expect(await (await sidebarOn(other, run.say)).root.getByText(/^(花花|小北|抖音)组$/).count()).toBe(0)
    for (const page of [hua, bei, douyin, other]) await page.close()
  })

  it('give way to what the agent chose on the console, also after it was loaded again', async () => {
    const page = await run.open(`${PINDUODUO.replace('#', '?shop=花花旗舰店#')}`)
    await shows(page, '花花', ['小北'])
    await (await chooser(page)).selectOption({ label: '小北' })
    await shows(page, '小北', ['花花'])
    await page.reload()
    await shows(page, '小北', ['花花'])
    await (await chooser(page)).selectOption('auto')
    await shows(page, '花花', ['小北'])
    await page.close()
  })
})

/** Three shops, a group and a phrase each, as an agent makes them. */
async function setUp(run: ChromiumRun): Promise<void> {
  const { say } = run
  const page = await run.openOwn('manage.html#/settings')
  const shops = [
    { name: '花花', shop: '花花旗舰店' },
    { name: '小北', shop: '小北' },
    { name: '抖音', family: true },
  ]
  for (const { name, shop, family } of shops) {
    await page.getByRole('button', { name: say('sets.add'), exact: true }).click()
    const editor = page.locator('.set-editor')
    await editor.getByLabel(say('sets.name')).fill(name)
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: say('sets.change', name) }).waitFor()
    if (shop) {
      await editor.getByLabel(say('sets.shops')).fill(shop)
      await page.keyboard.press('Tab')
    }
    if (family) await editor.getByLabel(/抖店/).check()
    await page
      .getByText(shop ? say('sets.whenShop', shop) : '抖店')
      .first()
      .waitFor()
    await page.getByRole('button', { name: say('sets.change', name) }).click()
  }
  await page.getByRole('button', { name: say('sets.change', '花花') }).click()
  await shot(page, 'settings')
  await page.goto(page.url().replace('settings', 'phrases'))
  for (const { name } of shops) {
    await page.getByRole('combobox', { name: say('sets.part') }).selectOption({ label: name })
    await page.getByRole('button', { name: say('manage.groups.add'), exact: true }).click()
    await page.getByRole('textbox', { name: say('manage.groups.field') }).fill(`${name}组`)
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: new RegExp(`^${name}组`) })
      .first()
      .click()
    await page.getByRole('button', { name: say('manage.phrases.add'), exact: true }).click()
    await page.locator('#phrase-text').fill(`${name}专用话`)
    await page.getByRole('button', { name: say('manage.editor.save'), exact: true }).click()
    await page.getByRole('option', { name: new RegExp(`${name}专用话`) }).waitFor()
  }
  await page.getByRole('combobox', { name: say('sets.part') }).selectOption('all')
  await shot(page, 'phrases')
  await page.close()
}
