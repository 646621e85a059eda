import { describe, expect, it } from 'vitest'
import type { CountData } from '@/lib/phrases/suggest/model/entries'
import { unpackModel } from '@/lib/phrases/suggest/model/packed-model'
import type { ModelData } from '@/lib/phrases/suggest/model/topic-model'
import { packModel } from '../../../../../.dev/train/write-model'

const counts = (met: readonly number[], gaps: readonly number[], levels: readonly number[]): CountData => ({
  met: Uint8Array.from(met),
  gaps: Uint8Array.from(gaps),
  levels: Uint8Array.from(levels),
  costs: [11.5, 12.25],
  priors: [-2.5, -2],
  doubt: 4,
})
const MODEL: ModelData = {
  topics: ['eta.days', 'eta.when'],
  hashes: Int32Array.of(0, 1, 257, 65_000, 130_536),
  asked: counts([2, 0, 1, 0, 1], [0, 0, 1, 0], [3, 1, 2, 8]),
  answered: counts([0, 0, 0, 1, 0], [1], [1]),
}

describe('a packed model', () => {
  it('is unpacked as it was', async () => {
    expect(await unpackModel(packModel(MODEL))).toEqual(MODEL)
  })

  it('is refused where it is shorter than it says', async () => {
    await expect(unpackModel({ ...packModel(MODEL), size: 6 })).rejects.toThrow('cut short')
  })

  it('is not written with hashes it could not read back', () => {
    expect(() => packModel({ ...MODEL, hashes: Int32Array.of(0, 70_000) })).toThrow('too far')
  })
})
