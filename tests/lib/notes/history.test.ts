import { describe, expect, it } from 'vitest'
import { formerTexts, historyWith } from '@/lib/notes/history'

describe('a note’s history', () => {
  it('grows by what was replaced, with when and by whom', () => {
    const one = historyWith(undefined, ['要发票'], { at: 1, by: '小王' })
    const two = historyWith(one, ['要发票，个人'], { at: 2 })
    expect(formerTexts({ history: two })).toEqual([
      { text: '要发票，个人', at: 2 },
      { text: '要发票', at: 1, by: '小王' },
    ])
  })

  it('holds no empty text, and each once', () => {
    expect(historyWith([], ['', '甲', '甲'], { at: 1 })).toEqual([{ text: '甲', at: 1 }])
  })

  it('loses the oldest once there are too many', () => {
    const many = Array.from({ length: 60 }, (_, at) => at).reduce<ReturnType<typeof historyWith>>(
      (history, at) => historyWith(history, [`第${at}版`], { at }),
      [],
    )
    expect(many).toHaveLength(50)
    expect(formerTexts({ history: many })[0]?.text).toBe('第59版')
  })
})
