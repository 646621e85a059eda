import type { Page } from 'playwright-core'
import type { ChromiumRun } from '../../tests/browser/launch'
import { sidebarIn } from '../../tests/browser/sidebar'
import { sidebarBeside } from '../sidebar-beside'

/** A state to look at: its name in the picture's, and what a hand does to get there. */
export interface PageState {
  readonly name: string
  reach(page: Page, run: ChromiumRun): Promise<void>
}

const sidebarOn = async (page: Page, say: ChromiumRun['say']) => sidebarIn(await sidebarBeside(page), say)

/** Of the sidebar beside a console: as it stands, and everything that opens in it. */
export const sidebarStates: readonly PageState[] = [
  { name: '', reach: async () => {} },
  {
    name: '-evidence',
    async reach(page, { say }) {
      const { root, openNotes } = await sidebarOn(page, say)
      const keep = root.getByRole('button', { name: say('caseFile.keep') })
      // Where no alert is about evidence, it is kept from among the notes.
      if ((await keep.count()) === 0) await openNotes()
      await keep.first().click()
    },
  },
  {
    name: '-notes',
    async reach(page, { say }) {
      await (await sidebarOn(page, say)).openNotes()
    },
  },
  {
    name: '-notes-found',
    async reach(page, { say }) {
      const sidebar = await sidebarOn(page, say)
      await sidebar.openNotes()
      await sidebar.root.locator('.find-notes').fill('要')
      await sidebar.root.locator('.of-other').first().waitFor()
    },
  },
  {
    name: '-linked',
    async reach(page, { say }) {
      const { openNotes, root } = await sidebarOn(page, say)
      await openNotes()
      await root.locator('.linked').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: '-parcels',
    async reach(page, { say }) {
      const { text } = await sidebarOn(page, say)
      await page.evaluate(
        parcels => document.querySelector('.order-card')?.insertAdjacentHTML('beforeend', parcels),
        PARCELS,
      )
      await text('SF1330009998877').scrollIntoViewIfNeeded()
    },
  },
  {
    name: '-deep',
    async reach(page, { say }) {
      const { root } = await sidebarOn(page, say)
      await page.evaluate(() => document.querySelector('.order-card')?.remove())
      await root.getByRole('button', { name: say('deep.turnOn') }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: '-forced',
    async reach(page, { say }) {
      await page.emulateMedia({ forcedColors: 'active' })
      await (await sidebarOn(page, say)).find.fill('发货')
    },
  },
  {
    name: '-remark',
    async reach(page, { say }) {
      await (await sidebarOn(page, say)).button('sidebar.writeRemark').click()
    },
  },
  {
    name: '-issue',
    async reach(page, { say }) {
      const { root } = await sidebarOn(page, say)
      await root
        .locator('.order-acts')
        .getByRole('button', { name: say('issues.log') })
        .click()
    },
  },
  {
    name: '-keys',
    async reach(page, { say }) {
      await (await sidebarOn(page, say)).choose('sidebar.keys.title')
    },
  },
  {
    name: '-found',
    async reach(page, { say }) {
      await (await sidebarOn(page, say)).find.fill('发货')
    },
  },
  {
    name: '-pasted',
    async reach(page, { say }) {
      const sidebar = await sidebarOn(page, say)
      await sidebar.choose('sidebar.pasted.open')
      await sidebar.root
        .getByRole('textbox', { name: say('sidebar.pasted.field') })
        .fill('小满2026-11-28 10:02:11\n在吗\n小林2026-11-28 10:02:40\n在的')
    },
  },
]

const PARCELS = `<h3>包裹信息</h3>
  <div><p>物流公司：中通快递</p><p>运单号：75800011122233</p></div>
  <div><p>物流公司：顺丰速运</p><p>运单号：SF1330009998877</p></div>`
