import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NO_CONTENT } from '@/lib/backup/content'
import { readBackup } from '@/lib/backup/format'
import { merge } from '@/lib/backup/merge'
import { createBackupWriter } from '@/lib/backup/write'
import { TABLE_NAMES } from '@/lib/store/tables'
import { content } from './arbitrary'
import { writeBackup } from './written'

const about = { at: 1_700_000_000_000, device: 'desk1' }

it('is the same file however it was sliced, and whichever table came first', async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 1, max: 3 }), async (some, size) => {
      const whole = merge(some, NO_CONTENT)
      const writer = createBackupWriter(about)
      for (const name of TABLE_NAMES.toReversed())
        for (let at = 0; at <= whole[name].length; at += size)
          writer.add(name, whole[name].slice(at, at + size))
      const text = await (await writer.whole()).text()
      expect(text).toBe(await writeBackup({ ...about, content: whole }))
      expect(text).toContain(`"content":${JSON.stringify(whole)}}`)
    }),
  )
})

it('keeps a text that ends in the middle of a character', async () => {
  const phrase = { id: 'p1', title: '半个', text: '亲\ud83d', updatedAt: '000000001-0000-a' }
  const whole = { ...NO_CONTENT, phrases: [phrase as never] }
  const read = await readBackup(await writeBackup({ ...about, content: whole }))
  expect(read).toEqual({ kind: 'read', backup: { ...about, content: whole } })
})

it('takes a text of any length, characters of two halves at any place in it', async () => {
  const text = `一${'😀'.repeat(1_500_000)}`
  const phrase = { id: 'p1', title: '长', text, updatedAt: '000000001-0000-a' }
  const written = await writeBackup({ ...about, content: { ...NO_CONTENT, phrases: [phrase as never] } })
  expect(JSON.parse(written).content.phrases[0].text === text).toBe(true)
})
