import { describe, expect, it } from 'vitest'
import { draftsModel } from '@/lib/sidebar/model/drafts'

describe('texts begun', () => {
  it('are kept by field, and an emptied one is none', () => {
    const drafts = draftsModel()
    expect(drafts.get('note')).toBe('')
    drafts.set('note', '要红色')
    drafts.set('tag', '老客')
    expect(drafts.get('note')).toBe('要红色')
    drafts.set('note', '')
    expect(drafts.all.value).toEqual({ tag: '老客' })
  })

  it('are no others while nothing was changed', () => {
    const drafts = draftsModel()
    drafts.set('note', '要红色')
    const before = drafts.all.value
    drafts.set('note', '要红色')
    drafts.set('tag', '')
    expect(drafts.all.value).toBe(before)
  })
})
