import { beforeEach, describe, expect, it } from 'vitest'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { conversation, library, NOW, phrase, profile } from '../../../components/sidebar/stage'

describe('the phrases a slash finds', () => {
  let model: SidebarModel
  beforeEach(() => {
    model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = { kind: 'open', orders: [], missing: [], conversation: conversation(['在吗']) }
    model.phrases.library.value = library(
      [
        phrase('发货时间', '今天发', { code: 'fh1' }),
        phrase('发货慢', '见谅', { code: 'fh2' }),
        phrase('尺码', '偏小'),
      ],
      ['尺码'],
    )
  })
  const found = (query: string | undefined) => {
    model.slash.query.value = query
    return model.slash.rows.value.map(row => row.phrase.title)
  }

  it('are those that match what is typed, best first', () =>
    expect(found('发货')).toEqual(['发货时间', '发货慢']))

  it('are what fits and the favourites while nothing is typed, none twice', () => {
    const titles = found('')
    expect(titles).toContain('尺码')
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('are none when nothing matches, and while nobody searches', () => {
    expect(found('绝无此物啊')).toEqual([])
    expect(found(undefined)).toEqual([])
  })
})
