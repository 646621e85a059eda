import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openChromium, servePage } from './launch'
import { chatPage, shopTime } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const page = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [
    {
      side: 'buyer',
      text: '地址能改一下吗 我搬家了',
      at: shopTime(-1).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
    },
  ],
  order: {
    sn: '261121-304958817263540',
    state: '待发货',
    address: '林晚 13712345678 浙江省杭州市西湖区文一路',
  },
})

/** What axe finds wrong, in words short enough to read in a failed test. */
async function violations(tab: Page | Frame, context = 'document'): Promise<string[]> {
  // Extension pages forbid inline scripts; what the test's own debugger evaluates they do not.
  await tab.evaluate(AXE)
  const { violations: found } = await tab.evaluate<AxeResults>(
    `axe.run(${context}, { resultTypes: ['violations'] })`,
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  it('axe finds nothing in the sidebar, on our own pages, or on the practice console', async () => {
    const run = await openChromium({ serve: () => servePage(page), colorScheme })
    const tab = await run.open('https://mms.pinduoduo.com/chat-merchant/index.html#/')
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.suggestions.first().waitFor()
    // A part of a page, not one by itself.
    const found: Record<string, string[]> = {
      sidebar: await violations(sidebar.document, "document.querySelector('aside')"),
    }
    expect(await sidebar.document.evaluate('document.documentElement.lang')).toBe(run.say('ui.language'))
    for (const path of [
      'manage.html#/phrases',
      'manage.html#/notes',
      'manage.html#/buyers',
      'manage.html#/issues',
      'manage.html#/consoles',
      'manage.html#/consoles/pinduoduo-chat',
      'manage.html#/backup',
      'manage.html#/settings',
      'manage.html#/welcome',
      'popup.html',
      'demo.html',
    ]) {
      const own = await run.openOwn(path)
      await own.locator('#app :is(h1, h2, h3, button)').first().waitFor()
      if (path === 'demo.html') await (await sidebarOn(own, run.say)).suggestions.first().waitFor()
      found[path] = await violations(own)
      await own.close()
    }
    await run.close()
    expect(Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0))).toEqual({})
  })
})
