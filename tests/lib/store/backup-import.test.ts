import { describe, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/lib/messages'
import { UNWATCHED, type Work, type WorkProgress } from '@/lib/messages/work'
import type { About, Note, NoteId } from '@/lib/notes/note'
import { createBackupImport } from '@/lib/store/backup-import'
import { exportBackup, giveBackup } from '@/lib/store/export'
import { allNotes, saveNote } from '@/lib/store/notes'
import { putAll } from '@/lib/store/records'
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

const MANY = 5000

/** Another machine's backup of many notes, as a page holds it, and a page that watches. */
async function held() {
  const [from, to] = [createDesk(), createDesk()]
  await from.store.write(['notes'], writing =>
    putAll<Note>(
      writing,
      writing.database.notes,
      Array.from({ length: MANY }, (_, n) => ({ ...note, id: `n${n}` as NoteId, text: `便签${n}` })),
    ),
  )
  const file = new Blob([await exportBackup(from.store, { notes: true })])
  const seen: WorkProgress[] = []
  /** Watches until it got that far. */
  const watching = (isEnough: (progress: WorkProgress) => boolean = () => false): Work => ({
    ...UNWATCHED,
    file: () => Promise.resolve(file),
    tell(progress) {
      seen.push(progress)
      if (isEnough(progress)) throw new RequestFailed('cancelled')
    },
  })
  return { to, seen, watching, ask: { held: 'f1', channel: 'c1' } }
}

describe('a big backup that a page holds', () => {
  it('tells how many records were checked and written', async () => {
    const { to, seen, watching, ask } = await held()
    const backups = createBackupImport(to.store)
    expect(await backups.preview(ask, watching())).toMatchObject({
      kind: 'ready',
      preview: { tables: { notes: { new: MANY } } },
    })
    await backups.run(ask, watching())
    const counted = (stage: WorkProgress['stage']) =>
      seen.flatMap(one => (one.stage === stage && one.done !== undefined ? [one.done] : []))
    expect(counted('checking').slice(0, 3)).toEqual([1000, 2000, 3000])
    expect(counted('writing')).toEqual([2000, 4000, MANY])
    expect(await allNotes(to.store)).toHaveLength(MANY)
  })

  it.each([
    ['while it is checked', ({ stage }: WorkProgress) => stage === 'checking'],
    ['while it is compared', ({ stage }: WorkProgress) => stage === 'comparing'],
    ['half-way through writing', ({ stage, done = 0 }: WorkProgress) => stage === 'writing' && done > 2000],
  ])('leaves nothing of it, cancelled %s', async (_, isEnough) => {
    const { to, watching, ask } = await held()
    await saveNote(to.store, note)
    const backups = createBackupImport(to.store)
    await expect(backups.run(ask, watching(isEnough))).rejects.toMatchObject({ failed: 'cancelled' })
    expect((await allNotes(to.store)).map(({ text }) => text)).toEqual([note.text])
    expect(await imports(to.store)).toEqual([])
    await backups.run(ask, watching())
    expect(await allNotes(to.store)).toHaveLength(MANY + 1)
  })

  it('is no backup where it cannot be unpacked', async () => {
    const { to, ask } = await held()
    const broken = new Blob([new Uint8Array([0x1f, 0x8b, 1, 2, 3])])
    const work = { ...UNWATCHED, file: () => Promise.resolve(broken) }
    expect(await createBackupImport(to.store).preview(ask, work)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'not-ours' },
    })
  })
})

describe('a locked backup', () => {
  const passphrase = '长一点的密码'
  const locked = async () => {
    const from = createDesk()
    await saveNote(from.store, note)
    return laid(await exportBackup(from.store, { notes: true, passphrase }))
  }

  it('is opened with its passphrase, once, and imported as it was previewed', async () => {
    const { to, file, staged } = await locked()
    expect(file).not.toContain(note.text)
    const backups = createBackupImport(to.store)
    expect(await backups.preview(staged)).toEqual({ kind: 'sealed' })
    expect(await backups.preview({ ...staged, passphrase: '长一点的密马' })).toEqual({
      kind: 'failed',
      failure: { kind: 'wrong-passphrase' },
    })
    const read = await backups.preview({ ...staged, passphrase })
    expect(read).toMatchObject({ kind: 'ready', preview: { tables: { notes: { new: 1 } } } })
    const derived = vi.spyOn(crypto.subtle, 'deriveKey')
    await backups.run({ ...staged, passphrase })
    expect(derived).not.toHaveBeenCalled()
    derived.mockRestore()
    expect(await allNotes(to.store)).toMatchObject([{ text: note.text }])
  })

  it('is opened again after the worker was stopped', async () => {
    const { to, staged } = await locked()
    await createBackupImport(to.store).preview({ ...staged, passphrase })
    await createBackupImport(to.restart()).run({ ...staged, passphrase })
    expect(await allNotes(to.store)).toHaveLength(1)
  })

  it('leaves nothing of it, cancelled while it is opened', async () => {
    const { to, staged } = await locked()
    const tell = ({ stage }: WorkProgress) => {
      if (stage === 'unsealing') throw new RequestFailed('cancelled')
    }
    const ask = { ...staged, passphrase }
    const run = createBackupImport(to.store).run(ask, { ...UNWATCHED, tell })
    await expect(run).rejects.toMatchObject({ failed: 'cancelled' })
    expect(await allNotes(to.store)).toEqual([])
  })
})

describe('making a backup for a page that watches', () => {
  const given = async (how: { gzip?: boolean; passphrase?: string }) => {
    const { to } = await held()
    await saveNote(to.store, note)
    const files: Blob[] = []
    const seen: WorkProgress['stage'][] = []
    const work: Work = { ...UNWATCHED, tell: ({ stage }) => seen.push(stage), give: file => files.push(file) }
    const bytes = await giveBackup(to.store, { notes: true, ...how }, work)
    return { bytes, files, stages: [...new Set(seen)], from: to }
  }

  it.each([
    [{}, ['reading']],
    [{ gzip: true }, ['reading', 'packing']],
    [{ passphrase: '密码' }, ['reading', 'sealing']],
    [{ gzip: true, passphrase: '密码' }, ['reading', 'sealing', 'packing']],
  ] as const)('hands over one file that is taken in elsewhere: %j', async (how, stages) => {
    const { bytes, files, stages: told } = await given(how)
    expect(told).toEqual(stages)
    expect(files).toHaveLength(1)
    expect(bytes).toBeGreaterThan(500)
    const { to, ask } = await held()
    const file = async () => files[0] ?? new Blob()
    const source = { ...ask, ...('passphrase' in how && { passphrase: how.passphrase }) }
    await createBackupImport(to.store).run(source, { ...UNWATCHED, file })
    expect(await allNotes(to.store)).toMatchObject([{ text: note.text }])
  })

  it('ends with nothing handed over once it is cancelled', async () => {
    const { to } = await held()
    await saveNote(to.store, note)
    const give = vi.fn()
    const tell = () => {
      throw new RequestFailed('cancelled')
    }
    const run = giveBackup(to.store, { notes: true }, { ...UNWATCHED, tell, give })
    await expect(run).rejects.toMatchObject({ failed: 'cancelled' })
    expect(give).not.toHaveBeenCalled()
  })
})
