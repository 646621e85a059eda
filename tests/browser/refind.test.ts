import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { sidebarOn } from './sidebar'

/** A console after a release that named everything anew: nothing of it is where the profile says but the box that is written in. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客服</title><style>
  body { display: grid; grid-template-columns: 200px 1fr; margin: 0 }
  .q7 { display: flex } .q7.x9 { justify-content: flex-end } .v3 { max-width: 60%; padding: 8px; background: #eee }
</style></head><body>
<ul class="z1"><li class="z2 z3"><b>柚子茶</b><i>什么时候发货呀</i></li><li class="z2"><b>阿原</b><i>好的</i></li></ul>
<main><header><strong>柚子茶</strong></header>
<section class="k2"><div class="q7"><p class="v3">在吗</p></div><div class="q7 x9"><p class="v3">在的亲</p></div><div class="q7"><p class="v3">什么时候发货呀</p></div></section>
<div class="EditorContent" contenteditable="true" style="height: 60px"></div></main></body></html>`

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve: () => servePage(PAGE) })
})
afterAll(() => run.close())

describe('a chat whose classes changed overnight', () => {
  it('is found again, answered, and followed from then on', async () => {
    const tab = await run.open('https://dongdong.jd.com/')
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.document.getByRole('button', { name: run.say('sidebar.expand') }).click()
    await sidebar.root.getByRole('heading', { name: '柚子茶' }).waitFor()
    await sidebar.suggestions.filter({ hasText: '发' }).first().click()
    await expect.poll(() => tab.locator('.EditorContent').innerText()).toMatch(/发/)
    await tab.evaluate(() => {
      const row = document.createElement('div')
      row.className = 'q7'
      row.innerHTML = '<p class="v3">我要退货</p>'
      document.querySelector('.k2')?.append(row)
    })
    await sidebar.suggestions.filter({ hasText: '退' }).first().waitFor()
    await tab.close()
  })
})
