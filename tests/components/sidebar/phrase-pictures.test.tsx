// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PictureId } from '@/lib/phrases/library/picture'
import { thumbnails } from '@/lib/sidebar/actions/thumbnails'
import { conversation, library, phrase, type Stage, say, stage } from './stage'

const ids = ['a', 'b'] as unknown as readonly PictureId[]
const [first] = ids as [PictureId]

/** Rows that come into sight when the test says so. */
let sights: (() => void)[]

beforeEach(() => {
  sights = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        sights.push(() => told([{ isIntersecting: true }]))
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

describe('a row with pictures', () => {
  let on: Stage
  afterEach(() => on.end())
  const open = async () => {
    on = await stage({
      conversation: conversation([]),
      library: library([phrase('尺码表', '尺码看图', { pictures: ids })]),
    })
    on.model.phrases.query.value = '尺码'
    await on.settle()
  }

  it('stands with room for each and says how many, before any is asked for', async () => {
    await open()
    expect(on.all('.thumbnail')).toHaveLength(2)
    expect(on.find('.phrase-pictures').textContent).toBe(say('sidebar.pictures', 2))
    expect(on.actions.thumbnail).not.toHaveBeenCalled()
  })

  it('asks for each once it is in sight', async () => {
    await open()
    await vi.waitFor(() => expect(sights).toHaveLength(2))
    for (const see of sights) see()
    expect(on.actions.thumbnail.mock.calls.map(([id]) => id)).toEqual([...ids])
    await on.settle()
    // None came: the row is as it was.
    expect(on.all('.thumbnail [data-drawn]')).toEqual([])
    expect(on.all('.phrase-main')).toHaveLength(1)
  })
})

describe('small pictures', () => {
  const bitmap = { width: 300, height: 200, close() {} }
  const make = vi.fn(async (..._of: unknown[]) => bitmap)
  const kept = { type: 'image/png', base64: btoa('picture') }
  beforeEach(() => {
    make.mockClear()
    vi.stubGlobal('createImageBitmap', make)
  })

  it('are cut to a square from the middle, and made once', async () => {
    const request = vi.fn(async () => [kept])
    const small = thumbnails({ request: request as never })
    await Promise.all([small(first), small(first)])
    expect(await small(first)).toBe(bitmap)
    expect(request).toHaveBeenCalledTimes(1)
    expect(make.mock.calls[1]?.slice(1, 5)).toEqual([50, 0, 200, 200])
  })

  it.each([
    ['is gone', async () => []],
    ['cannot be read', async () => [{ ...kept, base64: '?' }]],
  ])('are none where one %s', async (_, request) => {
    expect(await thumbnails({ request: request as never })(first)).toBeUndefined()
  })

  it('are asked for again where nobody answered', async () => {
    const request = vi.fn(async () => [kept]).mockRejectedValueOnce(new Error('asleep'))
    const small = thumbnails({ request: request as never })
    expect(await small(first)).toBeUndefined()
    expect(await small(first)).toBe(bitmap)
  })
})
