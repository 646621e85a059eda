import { describe, expect, it } from 'vitest'
import { createRevision } from '@/lib/store/revision'

const area = (start: unknown) => {
  const kept = { value: start }
  const bump = createRevision(
    async () => kept.value,
    async revision => {
      await Promise.resolve()
      kept.value = revision
    },
  )
  return { kept, bump }
}

describe('the revision', () => {
  it('goes up by one for each write, also when writes overlap', async () => {
    const { kept, bump } = area(7)
    await Promise.all([bump(), bump(), bump()])
    expect(kept.value).toBe(10)
  })

  it.each([null, undefined, 'x', Number.NaN, Number.POSITIVE_INFINITY])(
    'starts at one after %s',
    async start => {
      const { kept, bump } = area(start)
      await bump()
      expect(kept.value).toBe(1)
    },
  )

  it('goes on after it could not be written once', async () => {
    const fails = { next: true }
    const kept = { value: 0 }
    const bump = createRevision(
      async () => kept.value,
      async revision => {
        if (fails.next) throw new Error('no room')
        kept.value = revision
      },
    )
    await expect(bump()).rejects.toThrow()
    fails.next = false
    await bump()
    expect(kept.value).toBe(1)
  })
})
