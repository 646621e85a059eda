import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followList } from '@/lib/sidebar/model/follow-list'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { conversation, library, NOW, phrase, profile } from '../../../components/sidebar/stage'

describe('the list follows the newest line of the buyer', () => {
  let model: SidebarModel
  let end: AbortController
  const say = (line: string) => {
    model.reading.value = { kind: 'open', orders: [], missing: [], conversation: conversation([line]) }
  }
  const first = () => model.phrases.suggestions.value[0]
  beforeEach(() => {
    vi.useFakeTimers()
    end = new AbortController()
    model = createModel(profile, 'zh', undefined, NOW)
    model.phrases.library.value = library([
      phrase('几天能到', '发出后一般 2 天左右到，以物流更新为准'),
      phrase('什么时候发货', '今天 16:00 前付款的今天发货哦'),
    ])
    vi.advanceTimersByTime(1000)
    followList(model.phrases, end.signal)
    say('什么时候发货呀')
    expect(first()?.phrase.title).toBe('什么时候发货')
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })

  it('at once where no hand is on it', () => {
    say('几天能到')
    expect(first()?.phrase.title).toBe('几天能到')
    expect(first()?.isFresh).toBeUndefined()
  })

  it('after two seconds under a resting pointer, with a mark until the pointer leaves', () => {
    model.phrases.hands.pointer.value = true
    say('几天能到')
    vi.advanceTimersByTime(1999)
    expect(first()?.phrase.title).toBe('什么时候发货')
    vi.advanceTimersByTime(1)
    expect(first()).toMatchObject({ phrase: { title: '几天能到' }, isFresh: true })
    model.phrases.hands.pointer.value = false
    expect(first()?.isFresh).toBeUndefined()
  })

  it('holds again for the next line', () => {
    model.phrases.hands.pointer.value = true
    say('几天能到')
    vi.advanceTimersByTime(2000)
    say('什么时候发货呀')
    vi.advanceTimersByTime(1000)
    expect(first()?.phrase.title).toBe('几天能到')
    vi.advanceTimersByTime(1000)
    expect(first()?.phrase.title).toBe('什么时候发货')
  })

  it('not while a row or the field is focused', () => {
    model.phrases.hands.focus.value = true
    model.phrases.hands.pointer.value = true
    say('几天能到')
    vi.advanceTimersByTime(10_000)
    expect(first()?.phrase.title).toBe('什么时候发货')
    model.phrases.hands.focus.value = false
    model.phrases.hands.pointer.value = false
    expect(first()?.phrase.title).toBe('几天能到')
  })
})
