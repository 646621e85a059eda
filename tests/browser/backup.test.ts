import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const html = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '在吗' }],
})
const machine = () => openChromium({ serve: () => servePage(html) })

const PASSPHRASE = '长一点的密码'

async function exported(run: ChromiumRun, passphrase = ''): Promise<string> {
  const page = await run.openOwn('manage.html#/backup')
  if (passphrase) {
    await page.getByLabel(run.say('manage.backup.passphrase'), { exact: true }).fill(passphrase)
    await page.getByLabel(run.say('manage.backup.passphraseAgain'), { exact: true }).fill(passphrase)
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: run.say('manage.backup.save') }).click()
  const path = await (await download).path()
  const text = readFileSync(path, 'utf8')
  await page.close()
  return text
}

async function unlock({ say }: ChromiumRun, page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(say('manage.backup.sealed'), { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: say('manage.backup.unlock'), exact: true }).click()
}

const choose = async (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })

it('carries notes to another machine in a locked file; the same file twice changes nothing', async () => {
  const one = await machine()
  const chat = await one.open(CHAT)
  const sidebar = await sidebarOn(chat, one.say)
  await sidebar.saveNote('答应周五前补发赠品')
  await sidebar.text('答应周五前补发赠品').first().waitFor()
  const file = await exported(one, PASSPHRASE)
  expect(file).not.toContain('赠品')
  await one.close()

  const two = await machine()
  const page = await two.openOwn('manage.html#/backup')
  await choose(page, file)
  await unlock(two, page, '别的密码')
  await page.getByText(two.say('backup.failed.wrongPassphrase')).first().waitFor()
  await unlock(two, page, PASSPHRASE)
  await page.getByRole('button', { name: two.say('manage.backup.merge') }).click()
  await page.getByText(two.say('manage.backup.imported'), { exact: true }).waitFor()
  await choose(page, file)
  await unlock(two, page, PASSPHRASE)
  await page.getByRole('button', { name: two.say('manage.backup.merge') }).waitFor()
  expect(await page.getByRole('button', { name: two.say('manage.backup.merge') }).isDisabled()).toBe(true)
  const again = await two.open(CHAT)
  await (await sidebarOn(again, two.say)).text('答应周五前补发赠品').first().waitFor()
  await two.close()
})

it('says what is wrong with a file, and keeps what is here', async () => {
  const run = await machine()
  const file = await exported(run)
  const page = await run.openOwn('manage.html#/backup')
  for (const [text, key] of [
    [file.slice(0, -200), 'backup.failed.cutOff'],
    [file.replace(/"version":\d+/, '"version":99'), 'backup.failed.newer'],
    ['{"hello":1}', 'backup.failed.notOurs'],
    [file.replace('亲', '喵'), 'backup.failed.damaged'],
  ] as const) {
    await choose(page, text)
    await page.getByText(run.say(key, 99)).first().waitFor()
  }
  expect((await exported(run)).length).toBe(file.length)
  await run.close()
})
