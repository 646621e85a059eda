import { describe, expect, it } from 'vitest'
import { fileText } from '@/lib/backup/file-text'
import { pack } from '@/lib/backup/gzip'

const TEXT = '{"kind":"deskside-backup"，"便签":"要发票"}'

describe('a file’s text', () => {
  it('is the same packed and not packed', async () => {
    expect(await fileText(new Blob([TEXT]), 1000)).toBe(TEXT)
    expect(await fileText(new Blob([await pack(TEXT)]), 1000)).toBe(TEXT)
    expect(await fileText(new Blob([]), 1000)).toBe('')
  })

  it('is not read where it is too long, before or after unpacking', async () => {
    const bomb = await pack('0'.repeat(1_000_000))
    expect(bomb.byteLength).toBeLessThan(10_000)
    expect(await fileText(new Blob([bomb]), 100_000)).toBeUndefined()
    expect(await fileText(new Blob(['0'.repeat(2000)]), 1000)).toBeUndefined()
  })

  it('rejects where the packing is broken', async () => {
    const packed = (await pack(TEXT)).slice(0, 20)
    await expect(fileText(new Blob([packed]), 1000)).rejects.toThrow()
  })
})
