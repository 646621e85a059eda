import { describe, expect, it } from 'vitest'
import { repeatedQuestions } from '@/lib/day/repeated'

const question = (text: string, at: number, answer = '') => ({ text, at, answer })
const isSame = (a: string, b: string) => a.slice(0, 2) === b.slice(0, 2)

describe('repeated questions', () => {
  it('are put together, the most frequent first, in the words they came in last', () => {
    const all = [
      question('能机洗吗', 1, '可以机洗'),
      question('能机洗不', 5),
      question('有发票吗', 2),
      question('有发票没', 3),
      question('有发票么', 4, '有的'),
      question('包邮吗', 9),
    ]
    expect(repeatedQuestions(all, isSame)).toEqual([
      { text: '有发票么', at: 4, answer: '有的', times: 3 },
      { text: '能机洗不', at: 5, answer: '可以机洗', times: 2 },
    ])
  })
})
