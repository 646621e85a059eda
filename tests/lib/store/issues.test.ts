import { describe, expect, it } from 'vitest'
import type { About } from '@/lib/notes/note'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { forgetBuyer } from '@/lib/store/buyers'
import { exportBackup } from '@/lib/store/export'
import { sweep } from '@/lib/store/forget'
import { importBackup } from '@/lib/store/import'
import { allIssues, removeIssue, restoreIssue, saveIssue } from '@/lib/store/issues'
import { buyerRecords } from '@/lib/store/notes'
import { saveSettings } from '@/lib/store/settings'
import { undoImport } from '@/lib/store/undo'
import type { ConsoleId } from '@/lib/trade/console'
import type { OrderId } from '@/lib/trade/order'
import { createDesk } from './desk'

const DAY = 86_400_000
const console = 'x' as ConsoleId
const about = 'buyer:x:1' as About
const issue = (kind: string, more = {}) => ({ about, console, kind, product: '毛巾', at: 1, ...more })

describe('issues', () => {
  it('come with the buyer, the latest first, and are taken back', async () => {
    const { store } = createDesk()
    await saveIssue(store, issue('质量'))
    const { id } = await saveIssue(store, issue('发错', { at: 2 }))
    const kinds = async () => (await buyerRecords(store, [about])).issues?.map(({ kind }) => kind)
    expect(await kinds()).toEqual(['发错', '质量'])
    await removeIssue(store, id)
    expect(await kinds()).toEqual(['质量'])
    await restoreIssue(store, id)
    expect(await kinds()).toEqual(['发错', '质量'])
  })

  it('are set right on two machines at once without losing a word', async () => {
    const [one, two] = [createDesk(), createDesk()]
    const { id } = await saveIssue(one.store, issue('质量'))
    const carry = async (from: typeof one, to: typeof one) =>
      importBackup(to.store, await exportBackup(from.store, { notes: true }))
    await carry(one, two)
    await saveIssue(one.store, issue('质量', { id, text: '起毛' }))
    two.now += 1000
    await saveIssue(two.store, issue('质量', { id, text: '掉色' }))
    await carry(one, two)
    const [both] = await allIssues(two.store)
    expect(both).toMatchObject({ text: '掉色', others: { text: [{ value: '起毛' }] } })
  })

  it('are a kind of their own in a backup, in none that goes without buyers, and undone with it', async () => {
    const [one, two] = [createDesk(), createDesk()]
    await saveIssue(one.store, issue('质量', { text: '13800138000 说起毛', label: '风铃' }))
    const of = async (choice: Parameters<typeof exportBackup>[1]) =>
      JSON.parse(await exportBackup(one.store, choice)).content.issues
    expect(await of({ notes: false })).toEqual([])
    expect(await of({ notes: true, kinds: ['buyers'] })).toEqual([])
    expect(JSON.stringify(await of({ notes: true, kinds: ['issues'], masked: true }))).not.toContain('138')
    const file = await exportBackup(one.store, { notes: true, kinds: ['issues'] })
    const { snapshot } = await importBackup(two.store, file)
    expect(await allIssues(two.store)).toHaveLength(1)
    await undoImport(two.store, snapshot)
    expect(await allIssues(two.store)).toEqual([])
  })

  it('stay as counts of a product once their buyer is forgotten, with nothing of them', async () => {
    const { store } = createDesk()
    const order = '260501-1' as OrderId
    await saveIssue(store, issue('质量', { text: '起毛', label: '风铃', order, by: '小王' }))
    await forgetBuyer(store, about)
    const [left] = await allIssues(store)
    expect(left).toMatchObject({ about: 'shop:', kind: '质量', product: '毛巾', at: 1 })
    const all = await store.read('', async database => JSON.stringify(await database.issues.toArray()))
    expect(all).not.toMatch(/起毛|风铃|260501-1|小王|buyer:/)
  })

  it('go after their own number of days', async () => {
    const desk = createDesk()
    await saveSettings(desk.store, 'privacy', { ...DEFAULT_SETTINGS.privacy, keepDays: 0, keepIssueDays: 30 })
    await saveIssue(desk.store, issue('质量'))
    desk.now += 31 * DAY
    await sweep(desk.store)
    expect(await allIssues(desk.store)).toEqual([])
  })
})
