import { beforeEach, describe, expect, it, vi } from 'vitest'
import { libraryActions } from '@/lib/manage/library-actions'
import { createManageModel } from '@/lib/manage/model'
import type { Library } from '@/lib/messages'
import type { GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Stamp } from '@/lib/trade/record'

const ask = vi.hoisted(() => vi.fn())
vi.mock('@/lib/messages', () => ({ request: ask }))

const phrase = (id: string, more: Partial<Phrase> = {}): Phrase => ({
  id: id as PhraseId,
  title: id,
  text: id,
  updatedAt: '1' as Stamp,
  ...more,
})
const g = 'g' as GroupId
const phrases = [phrase('a', { group: g }), phrase('b')]

function desk() {
  const model = createManageModel(0, [])
  const library: Library = { phrases, groups: [], pins: [], usage: [], learned: { counts: {} } }
  model.library.value = library
  const tell = vi.fn()
  const attempt = <T>(doing: () => Promise<T>) => doing().catch(() => undefined)
  return { model, library, tell, actions: libraryActions(model, attempt, tell) }
}
const asked = () => ask.mock.calls.map(([name, data]) => [name, data])

beforeEach(() => {
  ask.mockReset().mockResolvedValue(undefined)
})

describe('what is done to many phrases', () => {
  it('is one message, and one to take it back, each phrase to where it was', async () => {
    const { actions, tell } = desk()
    await actions.movePhrases(phrases, 'h' as GroupId)
    expect(asked()).toEqual([
      [
        'savePhrases',
        {
          phrases: [
            { id: 'a', title: 'a', text: 'a', group: 'h' },
            { id: 'b', title: 'b', text: 'b', group: 'h' },
          ],
        },
      ],
    ])
    ask.mockClear()
    const undo: () => void = tell.mock.calls[0]?.[2]
    undo()
    expect(asked()).toEqual([
      [
        'savePhrases',
        {
          phrases: [
            { id: 'a', title: 'a', text: 'a', group: 'g' },
            { id: 'b', title: 'b', text: 'b' },
          ],
        },
      ],
    ])
  })

  it('asks for nothing where none is chosen', async () => {
    const { actions, tell } = desk()
    await actions.setStates([], ['paid'])
    expect(ask).not.toHaveBeenCalled()
    expect(tell).not.toHaveBeenCalled()
  })
})

describe('what is arranged', () => {
  it('shows at once, and holds off reading until it is kept', async () => {
    const { actions, model } = desk()
    let keep = () => {}
    ask.mockReturnValueOnce(
      new Promise<void>(resolve => {
        keep = resolve
      }),
    )
    const done = actions.arrangePhrases([phrase('b', { order: 3 })])
    expect(model.library.value?.phrases.map(({ order }) => order)).toEqual([undefined, 3])
    expect(model.saving.value).toBe(1)
    keep()
    expect(await done).toBe(true)
    expect(model.saving.value).toBe(0)
  })

  it('is as it was again where it could not be kept', async () => {
    const { actions, model, library } = desk()
    ask.mockRejectedValueOnce(new Error('full'))
    expect(await actions.arrangePhrases([phrase('b', { order: 3 })])).toBe(false)
    expect(model.library.value).toEqual(library)
    expect(model.saving.value).toBe(0)
  })
})
