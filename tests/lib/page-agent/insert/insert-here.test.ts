// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { markOf } from '@/lib/consoles/frames/chat-mark'
import { type ComposerWriting, insertHere } from '@/lib/page-agent/insert/insert-here'
import { picturesHere } from '@/lib/page-agent/insert/pictures-here'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import type { Conversation } from '@/lib/trade/conversation'
import { conversation } from '../../../components/sidebar/stage'

const { insert, insertImages } = vi.hoisted(() => ({
  insert: vi.fn(),
  insertImages: vi.fn(async (_composer: HTMLElement, _files: readonly File[]) => 'inserted' as const),
}))
vi.mock('@/lib/composer/insert', () => ({ insert }))
vi.mock('@/lib/composer/insert-images', () => ({ insertImages }))

const chatWith = (buyer: string): Conversation =>
  conversation(['在吗'], { buyer: { id: buyer as never, name: '风**' } })
const ids = ['a', 'b'] as unknown as readonly PictureId[]
const KEPT = ids.map(id => ({ id, type: 'image/png', base64: btoa(`picture ${id}`) })) as unknown as Picture[]

let shown: Conversation | undefined
let composer: HTMLElement | undefined
let kept: readonly Picture[]
const follow = vi.fn(async () => 2)
beforeEach(() => {
  insert.mockReset().mockResolvedValue('inserted')
  insertImages.mockClear()
  follow.mockClear()
  shown = chatWith('1')
  composer = document.createElement('textarea')
  kept = KEPT
})
const writing = (): ComposerWriting => ({
  carets: {} as ComposerWriting['carets'],
  composer: () => composer,
  inPage: async () => false,
  pictures: async () => kept,
  stops: { follow, takes: () => false },
  chat: () => shown,
})
const chat = markOf(chatWith('1'))

describe('a text', () => {
  const put = () =>
    insertHere(writing(), { chat, text: '尺码，颜色', stops: [2, 5], caret: 2, maxLength: 400 })

  it('goes into the composer of the chat that was meant, and Tab goes on from its first place', async () => {
    expect(await put()).toEqual({ outcome: 'inserted', tries: [], stopsLeft: 2 })
    expect(insert).toHaveBeenCalledExactlyOnceWith(
      composer,
      '尺码，颜色',
      expect.objectContaining({ caret: 2, maxLength: 400 }),
    )
    expect(follow).toHaveBeenCalledExactlyOnceWith(composer, { text: '尺码，颜色', stops: [2, 5] })
  })

  it.each<[string, () => void, string]>([
    [
      'another chat is shown',
      () => {
        shown = chatWith('2')
      },
      'moved',
    ],
    [
      'no chat is shown any more',
      () => {
        shown = undefined
      },
      'moved',
    ],
    [
      'there is no composer',
      () => {
        composer = undefined
      },
      'refused',
    ],
  ])('is written nowhere where %s', async (_, happen, outcome) => {
    happen()
    expect((await put()).outcome).toBe(outcome)
    expect(insert).not.toHaveBeenCalled()
  })

  it('is asked about before each try, and is refused for a chat that has gone meanwhile', async () => {
    insert.mockImplementationOnce(async (_box, _text, { stillMeant, onTried }) => {
      expect(stillMeant()).toBe(true)
      shown = chatWith('2')
      expect(stillMeant()).toBe(false)
      onTried({ editor: 'field', method: 'typed', came: 'zero' })
      return 'refused'
    })
    expect(await put()).toEqual({
      outcome: 'moved',
      tries: [{ editor: 'field', method: 'typed', came: 'zero' }],
      stopsLeft: 0,
    })
    expect(follow).not.toHaveBeenCalled()
  })
})

describe('pictures', () => {
  const put = () => picturesHere(writing(), { chat, ids })

  it('are pasted as files, in their order', async () => {
    expect(await put()).toBe('inserted')
    const files = insertImages.mock.calls[0]?.[1] ?? []
    expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual(['1.png image/png', '2.png image/png'])
    expect(await files[1]?.text()).toBe('picture b')
  })

  it.each<[string, () => void, string]>([
    [
      'another chat is shown by the time they are there',
      () => {
        shown = chatWith('2')
      },
      'moved',
    ],
    [
      'they are not there',
      () => {
        kept = []
      },
      'refused',
    ],
    [
      'there is no composer',
      () => {
        composer = undefined
      },
      'refused',
    ],
  ])('are pasted nowhere where %s', async (_, happen, outcome) => {
    happen()
    expect(await put()).toBe(outcome)
    expect(insertImages).not.toHaveBeenCalled()
  })
})
