import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from '@/lib/backup/checksum'
import { type Content, NO_CONTENT } from '@/lib/backup/content'
import { type BackupFailure, failureWords } from '@/lib/backup/failure'
import { FORMAT, LARGEST, readBackup } from '@/lib/backup/format'
import { merge } from '@/lib/backup/merge'
import { content } from './arbitrary'
import { writeBackup } from './written'

const phrase = { id: 'p1', title: '发货', text: '亲，今天发', updatedAt: '000000001-0000-a' }
const whole: Content = { ...NO_CONTENT, phrases: [phrase as never] }
const about = { at: 1_700_000_000_000, device: 'desk1' }

/** A file with this content and everything around it right, as a stranger with our source could make one. */
async function forged(of: unknown, head: object = {}): Promise<string> {
  const lists = of as Record<string, unknown[]>
  const counts = Object.fromEntries(
    Object.keys(NO_CONTENT).map(table => [table, lists?.[table]?.length ?? 0]),
  )
  const file = {
    kind: 'deskside-backup',
    version: FORMAT,
    ...about,
    counts,
    checksum: await checksum(JSON.stringify(of) ?? ''),
    ...head,
  }
  return JSON.stringify({ ...file, content: of })
}

const withPhrase = (fields: object) => forged({ ...NO_CONTENT, phrases: [phrase, { ...phrase, ...fields }] })

describe('a backup file', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(content, async some => {
        const merged = merge(some, NO_CONTENT)
        const read = await readBackup(await writeBackup({ ...about, content: merged }))
        expect(read).toEqual({ kind: 'read', backup: { ...about, content: merged } })
      }),
    )
  })

  it('may be laid out anew by an editor', async () => {
    const pretty = JSON.stringify(JSON.parse(await writeBackup({ ...about, content: whole })), null, 2)
    expect((await readBackup(pretty)).kind).toBe('read')
  })
})

describe('a file that is not right', () => {
  const good = () => writeBackup({ ...about, content: whole })
  const cases: [string, () => Promise<string> | string, BackupFailure][] = [
    ['empty', () => '', { kind: 'not-ours' }],
    ['a photo', () => '\uFFFDPNG\r\n', { kind: 'not-ours' }],
    ['other JSON', () => '{"snippets":[]}', { kind: 'not-ours' }],
    ['null', () => 'null', { kind: 'not-ours' }],
    ['cut off', async () => (await good()).slice(0, -20), { kind: 'cut-off' }],
    ['too big', () => ' '.repeat(LARGEST + 1), { kind: 'too-big' }],
    [
      'from a newer version',
      () => forged(whole, { version: FORMAT + 1 }),
      { kind: 'newer', version: FORMAT + 1 },
    ],
    ['changed by hand', async () => (await good()).replace('今天', '明天'), { kind: 'damaged' }],
    ['short of a record', () => forged(whole, { counts: { phrases: 2 } }), { kind: 'damaged' }],
    ['without content', () => forged(undefined), { kind: 'damaged' }],
    ['without a table', () => forged({ phrases: [] }), { kind: 'damaged' }],
    ['a table that is no list', () => forged({ ...NO_CONTENT, notes: 'x' }), { kind: 'damaged' }],
    [
      'wrong type',
      () => withPhrase({ text: 5 }),
      { kind: 'invalid', table: 'phrases', row: 2, field: 'text' },
    ],
    [
      'a huge string',
      () => withPhrase({ text: 'x'.repeat(20_001) }),
      { kind: 'invalid', table: 'phrases', row: 2, field: 'text' },
    ],
    ['an empty id', () => withPhrase({ id: '' }), { kind: 'invalid', table: 'phrases', row: 2, field: 'id' }],
    [
      'no stamp',
      () => withPhrase({ updatedAt: 'x' }),
      { kind: 'invalid', table: 'phrases', row: 2, field: 'updatedAt' },
    ],
    [
      'a stamp from the end of time',
      () => withPhrase({ updatedAt: 'zzzzzzzzz-0000-a' }),
      { kind: 'invalid', table: 'phrases', row: 2, field: 'updatedAt' },
    ],
    [
      'a record that is a list',
      () => forged({ ...NO_CONTENT, pins: [[]] }),
      { kind: 'invalid', table: 'pins', row: 1, field: 'id' },
    ],
  ]

  it.each(cases)('%s', async (_, file, failure) => {
    expect(await readBackup(await file())).toEqual({ kind: 'failed', failure })
  })

  it('nested beyond reading', async () => {
    const deep = `{"kind":"deskside-backup","version":1,"at":1,"device":"a","counts":{},"checksum":"","content":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    expect((await readBackup(deep)).kind).toBe('failed')
  })

  it('a section of settings nested beyond use, though the file can be read', async () => {
    const value = { deep: JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) }
    const section = { id: 'shop', value, updatedAt: '000000001-0000-a' }
    expect(await readBackup(await forged({ ...NO_CONTENT, settings: [section] }))).toEqual({
      kind: 'failed',
      failure: { kind: 'invalid', table: 'settings', row: 1, field: 'value' },
    })
    const rescue = {
      kind: 'deskside-rescue',
      at: 1,
      current: { tables: { settings: [section] } },
      before: [],
    }
    expect(await readBackup(JSON.stringify(rescue))).toMatchObject({ kind: 'read', skipped: 1 })
  })

  it('a counter that says another record than its id', async () => {
    const row = { id: 'p/a', phrase: 'q', device: 'a', count: 1, last: 1 }
    expect(await readBackup(await forged({ ...NO_CONTENT, usage: [row] }))).toMatchObject({ kind: 'failed' })
  })

  it('brings no prototype and no unknown field along', async () => {
    const hostile = JSON.parse(
      `{"id":"p1","title":"a","text":"b","updatedAt":"000000001-0000-a","__proto__":{"polluted":1},"extra":1}`,
    )
    const read = await readBackup(await forged({ ...NO_CONTENT, phrases: [hostile] }))
    if (read.kind !== 'read') throw new Error(JSON.stringify(read))
    const [taken] = read.backup.content.phrases
    expect(Object.keys(taken ?? {})).toEqual(['id', 'title', 'text', 'updatedAt'])
    expect('polluted' in (taken ?? {})).toBe(false)
    expect('polluted' in {}).toBe(false)
  })

  it('is told in words', () => {
    expect(failureWords({ kind: 'cut-off' })).toEqual({ key: 'backup.failed.cutOff' })
    expect(failureWords({ kind: 'newer', version: 9 })).toEqual({ key: 'backup.failed.newer', args: [9] })
    expect(failureWords({ kind: 'invalid', table: 'notes', row: 3, field: 'text' })).toEqual({
      key: 'backup.invalid.notes',
      args: [3, 'text'],
    })
  })
})
