import { describe, expect, it } from 'vitest'
import type { Revision } from '@/lib/messages/revision'
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
  it('goes up by one for each write of a table, also when writes overlap', async () => {
    const { kept, bump } = area({ notes: 7, pins: 2 })
    await Promise.all([bump(['notes']), bump(['notes', 'phrases']), bump(['notes'])])
    expect(kept.value).toEqual({ notes: 10, pins: 2, phrases: 1 })
  })

  it.each([null, undefined, 'x', 7, { notes: Number.NaN }, { notes: Number.POSITIVE_INFINITY }])(
    'starts at one after %s',
    async start => {
      const { kept, bump } = area(start)
      await bump(['notes'])
      expect(kept.value).toEqual({ notes: 1 })
    },
  )

  it('goes on after it could not be written once', async () => {
    const fails = { next: true }
    const kept: { value: Revision } = { value: {} }
    const bump = createRevision(
      async () => kept.value,
      async revision => {
        if (fails.next) throw new Error('no room')
        kept.value = revision
      },
    )
    await expect(bump(['notes'])).rejects.toThrow()
    fails.next = false
    await bump(['notes'])
    expect(kept.value).toEqual({ notes: 1 })
  })
})
