import { describe, expect, it } from 'vitest'
import { NO_CONTENT } from '@/lib/backup/content'
import { type Sealed, seal, unseal } from '@/lib/backup/encrypt'
import { readBackup } from '@/lib/backup/format'
import { fromBase64, toBase64 } from '@/lib/trade/bytes'
import { writeBackup } from './written'

const sealedOf = async (text: string) => {
  const read = await readBackup(text)
  if (read.kind !== 'sealed') throw new Error(read.kind)
  return read.sealed
}

describe('a sealed backup', () => {
  it('opens with its passphrase, however that was composed', async () => {
    const text = await writeBackup({ at: 1, device: 'a', content: NO_CONTENT })
    const sealed = await sealedOf(await seal(text, 'Café 口令'))
    expect(await unseal(sealed, 'Cafe\u0301 口令')).toBe(text)
  })

  it('stays shut for another passphrase and after a change', async () => {
    const sealed = await sealedOf(await seal('客户资料', '一二三'))
    expect(await unseal(sealed, '一二四')).toBeUndefined()
    const bytes = fromBase64(sealed.data) ?? new Uint8Array()
    bytes[0] = (bytes[0] ?? 0) ^ 1
    expect(await unseal({ ...sealed, data: toBase64(bytes) }, '一二三')).toBeUndefined()
    expect(await unseal({ ...sealed, data: '@@' }, '一二三')).toBeUndefined()
  })

  it('shows nothing of what it holds, and never the same twice', async () => {
    const [a, b] = await Promise.all([seal('客户资料', 'x'), seal('客户资料', 'x')])
    expect(a).not.toContain('客户')
    const [one, two] = [JSON.parse(a) as Sealed, JSON.parse(b) as Sealed]
    expect([one.salt, one.iv, one.data]).not.toEqual([two.salt, two.iv, two.data])
    expect(one.rounds).toBeGreaterThanOrEqual(600_000)
  })

  it('that asks for endless work is not ours', async () => {
    const made = { kind: 'deskside-sealed', version: 1, rounds: 1e12, salt: 'AAAA', iv: 'AAAA', data: 'AAAA' }
    expect(await readBackup(JSON.stringify(made))).toEqual({ kind: 'failed', failure: { kind: 'not-ours' } })
  })

  it('takes megabytes', () => {
    const bytes = new Uint8Array(3_000_001).map((_, i) => i)
    expect(Buffer.compare(fromBase64(toBase64(bytes)) ?? Buffer.of(), bytes)).toBe(0)
  })
})
