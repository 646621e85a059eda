import { describe, expect, it } from 'vitest'
import { changeDraft, dropDraft, guardDrafts } from '@/lib/manage/library/draft-actions'
import { livingDrafts, realChanges, sameCode, withChanges } from '@/lib/manage/library/phrase-draft'
import { createManageModel } from '@/lib/manage/model'
import type { GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Stamp } from '@/lib/trade/record'

const phrase = (id: string, more: Partial<Phrase> = {}): Phrase => ({
  id: id as PhraseId,
  title: '发货',
  text: '今天发出',
  updatedAt: '1' as Stamp,
  ...more,
})
const a = phrase('a', { code: 'fh', group: 'g' as GroupId })
const library = { phrases: [a], groups: [], pins: [], usage: [], learned: { counts: {} } }

describe('what was typed and not saved', () => {
  it.each([
    ['another text', { text: '明天发出' }, { text: '明天发出' }],
    ['the same text again', { text: '今天发出' }, undefined],
    ['no group any more', { group: undefined }, { group: undefined }],
    ['no states, as before', { states: [] }, undefined],
    ['one back as it was', { text: '今天发出', code: 'x' }, { code: 'x' }],
  ])('%s', (_, changes, real) => expect(realChanges(a, changes)).toEqual(real))

  it('is laid over the phrase, which may have changed elsewhere meanwhile', () => {
    const newer = { ...a, code: 'fhl' }
    expect(withChanges(newer, { text: '明天发出', group: undefined })).toEqual({
      ...phrase('a', { code: 'fhl' }),
      text: '明天发出',
    })
  })

  it('stays while others are looked at, and goes once it is dropped', () => {
    const model = createManageModel(0, [])
    model.library.value = library
    changeDraft(model, a, { text: '明天' })
    changeDraft(model, a, { code: 'x' })
    model.selected.value = 'b' as PhraseId
    expect(model.unsaved.value.get(a.id)).toEqual({ text: '明天', code: 'x' })
    changeDraft(model, a, { text: '今天发出', code: 'fh' })
    expect(model.unsaved.value.size).toBe(0)
    changeDraft(model, a, { code: 'x' })
    dropDraft(model, a.id)
    expect(model.unsaved.value.size).toBe(0)
  })

  it('keeps the group a new phrase was begun in', () => {
    const model = createManageModel(0, [])
    changeDraft(model, { title: '', text: '', group: 'g' as GroupId }, { text: '新的' })
    expect(model.drafts.value.get('new')).toEqual({ text: '新的', group: 'g' })
  })

  it('is none of a phrase that is gone, nor of a new one in which nothing stands', () => {
    const drafts = new Map<PhraseId | 'new', object>([
      ['gone' as PhraseId, { text: 'x' }],
      ['new' as const, { group: 'g' as GroupId }],
      [a.id, { code: 'x' }],
    ])
    expect([...livingDrafts(drafts, library).keys()]).toEqual(['a'])
  })

  it.each([
    [{ text: '新的' }],
    [{ code: 'x' }],
    [{ next: { text: '申请好了', seconds: 30 } }],
    [{ until: '2026-12-12' }],
  ])('is one of a new phrase in which %j is all there is', changes => {
    expect(livingDrafts(new Map([['new' as const, changes]]), library).size).toBe(1)
  })

  it('holds the page back from being left', () => {
    const model = createManageModel(0, [])
    model.library.value = library
    const window = new EventTarget()
    guardDrafts(model, window as Window)
    const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(leave()).toBe(false)
    changeDraft(model, a, { text: '明天' })
    expect(leave()).toBe(true)
  })
})

it.each([
  ['FH', 'b', 'a'],
  [' fh ', 'b', 'a'],
  ['fh', 'a', undefined],
  ['', 'b', undefined],
  ['f', 'b', undefined],
])('code %j of %s is that of %s', (code, id, taken) => {
  expect(sameCode([a], { id: id as PhraseId, code })?.id).toBe(taken)
})
