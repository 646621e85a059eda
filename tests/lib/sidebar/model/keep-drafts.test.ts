import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TextDrafts } from '@/lib/page-agent/protocol'
import { keepDrafts } from '@/lib/sidebar/model/keep-drafts'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { NOW, profile } from '../../../components/sidebar/stage'

describe('what was begun in a sidebar of the page', () => {
  let model: SidebarModel
  let end: AbortController
  const saveDrafts = vi.fn<(drafts: TextDrafts) => void>()
  beforeEach(() => {
    vi.useFakeTimers()
    saveDrafts.mockClear()
    end = new AbortController()
    model = createModel(profile, 'zh', undefined, NOW)
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })
  const keep = (drafts: TextDrafts = {}) => keepDrafts(model, { drafts, saveDrafts }, end.signal)

  it('is there in the next one, the search too, and is not told back', () => {
    keep({ note: '要红色', search: 'fh' })
    expect([model.drafts.get('note'), model.phrases.query.value]).toEqual(['要红色', 'fh'])
    vi.advanceTimersByTime(1000)
    expect(saveDrafts).not.toHaveBeenCalled()
  })

  it('is left with the page at once, then not with each letter', () => {
    keep()
    for (const text of ['要', '要红', '要红色']) {
      model.drafts.set('note', text)
      vi.advanceTimersByTime(60)
    }
    model.phrases.query.value = 'fh'
    expect(saveDrafts).toHaveBeenCalledExactlyOnceWith({ note: '要' })
    vi.advanceTimersByTime(200)
    expect(saveDrafts).toHaveBeenCalledTimes(2)
    expect(saveDrafts).toHaveBeenLastCalledWith({ note: '要红色', search: 'fh' })
    vi.advanceTimersByTime(1000)
    expect(saveDrafts).toHaveBeenCalledTimes(2)
  })

  it('is forgotten by the page once it was emptied', () => {
    keep({ note: '要红色', search: 'fh' })
    model.drafts.set('note', '')
    model.phrases.query.value = ''
    vi.advanceTimersByTime(200)
    expect(saveDrafts).toHaveBeenLastCalledWith({})
  })

  it('is left with nobody after the end', () => {
    keep()
    end.abort()
    model.drafts.set('note', '要红色')
    vi.advanceTimersByTime(1000)
    expect(saveDrafts).not.toHaveBeenCalled()
  })
})
