import { expect, it } from 'vitest'
import { openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

/** A console that lets no image in but its own, and whose composer takes nothing. */
const html = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '尺码怎么选' }],
  script: `document.querySelector('#replyTextarea').addEventListener('input', event => { event.target.value = '' })`,
})
const STRICT = {
  'content-security-policy':
    "default-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'self'",
}

/** A red square of 3 × 2, as a file. */
const RED = `(async () => {
  const canvas = new OffscreenCanvas(3, 2); const ink = canvas.getContext('2d');
  ink.fillStyle = 'rgb(255 0 0)'; ink.fillRect(0, 0, 3, 2);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
})()`

it('shows a phrase’s pictures small on its row, whatever images the page allows, and says when they were not copied', async () => {
  const run = await openChromium({ serve: () => servePage(html, STRICT) })
  const manage = await run.openOwn('manage.html#/phrases')
  await manage.getByRole('button', { name: run.say('manage.phrases.add'), exact: true }).click()
  const editor = manage.getByRole('complementary', { name: run.say('manage.editor.name') })
  await editor.getByLabel(run.say('manage.editor.title'), { exact: true }).fill('尺码表')
  await editor.getByLabel(run.say('manage.editor.text'), { exact: true }).fill('亲，尺码看这张图')
  const base64 = await manage.evaluate<string>(RED)
  await editor
    .locator('input[type=file]')
    .setInputFiles({ name: 'size.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') })
  await editor.locator('.picture img').waitFor()
  await editor.getByRole('button', { name: run.say('manage.editor.save'), exact: true }).click()
  await manage
    .getByRole('option', { name: /尺码表/ })
    .first()
    .waitFor()
  await manage.close()

  const tab = await run.open('https://mms.pinduoduo.com/chat-merchant/index.html#/')
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.find.fill('尺码表')
  const row = sidebar.root.locator('.phrase', { hasText: '尺码看这张图' }).first()
  const small = row.locator('canvas[data-drawn]')
  await small.waitFor()
  const [red, green] = await small.evaluate((canvas: HTMLCanvasElement) => [
    ...(canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? []),
  ])
  expect([red, green]).toEqual([255, 0])
  expect(await row.locator('.thumbnail').evaluateAll(all => all.map(one => one.clientHeight))).toEqual([28])

  await row.locator('.phrase-main').click()
  await sidebar.root
    .getByText(run.say('sidebar.pressPasteNoPictures', run.say('sidebar.pictureNamed', 'size')))
    .waitFor()
  await run.close()
})
