import { expect, it } from 'vitest'
import { SHOP_WORDS, shopSay } from '@/lib/notes/shop-words'
import { wordsIn } from '../../words'

const chinese = wordsIn('zh_CN')
const english = wordsIn('en')
const keys = Object.keys(SHOP_WORDS) as (keyof typeof SHOP_WORDS)[]

it.each(keys)('%s is what the Chinese interface says', key => {
  expect(shopSay(english)(key, 'A', 'B', 'C')).toBe(chinese(key, 'A', 'B', 'C'))
})

it('says what the table does not hold in the language of the interface', () => {
  expect(shopSay(english)('ui.save')).toBe(english('ui.save'))
})
