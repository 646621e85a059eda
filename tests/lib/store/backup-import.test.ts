import { describe, expect, it, vi } from 'vitest'
import type { About } from '@/lib/notes/note'
import { createBackupImport } from '@/lib/store/backup-import'
import { exportBackup } from '@/lib/store/export'
import { allNotes, saveNote } from '@/lib/store/notes'
import { imports, undoImport } from '@/lib/store/undo'
import { stageText } from '@/lib/store/uploads'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const note = { about: 'buyer:x:1' as About, console: 'x' as ConsoleId, text: '要发票', at: 1 }

/** A machine on which another one's backup was laid down. */
async function laid(text?: string) {
  const [from, to] = [createDesk(), createDesk()]
  await saveNote(from.store, note)
  const file = text ?? (await exportBackup(from.store, { notes: true }))
  return { to, file, staged: await stageText(to.store, file) }
}

describe('previewing and importing a backup', () => {
  it('reads the file once', async () => {
    const { to, file, staged } = await laid()
    const parse = vi.spyOn(JSON, 'parse')
    const backups = createBackupImport(to.store)
    const read = await backups.preview(staged)
    expect(read).toMatchObject({ kind: 'ready', preview: { empty: false, tables: { notes: { new: 1 } } } })
    await backups.run(staged)
    expect(parse.mock.calls.filter(([text]) => text === file)).toHaveLength(1)
    parse.mockRestore()
    expect(await allNotes(to.store)).toMatchObject([{ text: '要发票' }])
  })

  it('reads it again after the worker was stopped, or the agent thought it over', async () => {
    const { to, staged } = await laid()
    const backups = createBackupImport(to.store)
    await backups.preview(staged)
    to.now += 20 * 60_000
    await createBackupImport(to.restart()).run(staged)
    expect(await allNotes(to.store)).toHaveLength(1)
    await expect(backups.run(staged)).rejects.toMatchObject({ failed: 'missing' })
  })

  it.each([
    ['{"snippets":[]}', { kind: 'failed', failure: { kind: 'not-ours' } }],
    [
      '{"kind":"deskside-sealed","version":1,"rounds":100000,"salt":"AAAA","iv":"AAAA","data":"AAAA"}',
      { kind: 'sealed' },
    ],
  ])('says what %s is', async (text, answer) => {
    const { to, staged } = await laid(text)
    const backups = createBackupImport(to.store)
    expect(await backups.preview(staged)).toEqual(answer)
    await expect(backups.run(staged)).rejects.toMatchObject({ failed: 'invalid' })
  })

  it('is listed with what it changed, and undone from the list', async () => {
    const { to, staged } = await laid()
    const { snapshot } = await createBackupImport(to.store).run(staged)
    expect(await imports(to.store)).toEqual([{ snapshot, at: to.now, what: 'backup', counts: { notes: 1 } }])
    await undoImport(to.store, snapshot)
    expect(await imports(to.store)).toEqual([])
    expect(await allNotes(to.store)).toEqual([])
  })

  it('tells others of the tables it changed alone', async () => {
    const { to, staged } = await laid()
    await createBackupImport(to.store).run(staged)
    expect(to.toldOf).toEqual(['notes'])
  })
})
