import { describe, expect, it } from 'vitest'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import type { Stamp } from '@/lib/trade/record'

describe('what a buyer only tells', () => {
  const phrase = (id: string, title: string, text: string): Phrase => ({
    id: id as PhraseId,
    title,
    text,
    updatedAt: '' as Stamp,
  })
  const library = createSuggester(
    prepare([
      phrase('check', '拍下核对', '看到您付款了，麻烦核对一下收货地址对不对'),
      phrase('thanks', '收货感谢', '谢谢您收货，满意的话请确认收货'),
    ]),
  )
  it.each<[string, string | undefined]>([
    ['拍好了', 'check'],
    ['刚付完钱', 'check'],
    ['货收到了', 'thanks'],
    ['好的', undefined],
  ])('%s', (text, right) => {
    const [first] = library.suggest({ turns: [{ side: 'buyer', text }], alerts: [] }, 3)
    expect(first?.phrase).toBe(right)
  })
})
