import { mkdirSync } from 'node:fs'
import { openChromium, servePage } from '../tests/browser/launch'
import { chatPage, shopTime } from '../tests/browser/pages/pinduoduo'
import { pagePictures } from './release/page-pictures'
import { storePictures } from './release/pictures'
import { sidebarBeside } from './sidebar-beside'

/**
 * Takes the pictures the README shows (`.github/sidebar-light.png`, `sidebar-dark.png`: the practice console), and ones
 * of a Pinduoduo-shaped page to look at, under `screenshots/`. `--store` takes the
 * stores' instead, `--pages` every page at every size in both schemes (with `--en` in English, with `--only=NAME` those whose name begins
 * so). Build first.
 */
if (process.argv.includes('--pages')) {
  const only = process.argv.find(arg => arg.startsWith('--only='))?.slice('--only='.length)
  await pagePictures(process.argv.includes('--en') ? 'en-US' : 'zh-CN', only)
  process.exit()
}
if (process.argv.includes('--store')) {
  await storePictures()
  process.exit()
}

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const shape = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [
    { side: 'buyer', text: '我刚付款了', at: shopTime(-2).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日') },
    { side: 'agent', text: '好的亲，看到啦' },
    { side: 'buyer', text: '对了 地址能改一下吗 我搬家了' },
  ],
  order: {
    sn: '261121-304958817263540',
    state: '待发货',
    address: '林晚 13712345678 浙江省杭州市西湖区文一路',
  },
})

mkdirSync('screenshots', { recursive: true })
mkdirSync('.github', { recursive: true })
for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
  ]) {
    const run = await openChromium({ serve: () => servePage(shape), colorScheme, viewport })
    const name = `${colorScheme}-${viewport.width}`
    const practice = await run.openOwn('demo.html?buyer=10245&seed=7')
    await sidebarBeside(practice)
    await practice.waitForTimeout(2500)
    await practice.screenshot({ path: `screenshots/practice-${name}.png` })
    if (viewport.width === 1440) await practice.screenshot({ path: `.github/sidebar-${colorScheme}.png` })
    const page = await run.open(CHAT)
    await sidebarBeside(page)
    await page.waitForTimeout(800)
    await page.screenshot({ path: `screenshots/pinduoduo-${name}.png` })
    await run.close()
  }
}
