import { describe, expect, it } from 'vitest'
import { colourIn } from '@/lib/notes/colour-words'
import { flagMeaning } from '@/lib/notes/flag-meaning'

const legend = [
  { flag: '红旗', meaning: '有备注' },
  { flag: 'Blue', meaning: '缺货' },
  { flag: '花', meaning: '不知道' },
]

describe('the shop’s legend of flags', () => {
  it('says what a colour means, however it was written', () => {
    expect(flagMeaning('red', legend)).toBe('有备注')
    expect(flagMeaning('blue', legend)).toBe('缺货')
  })

  it('says nothing of a colour that is not in it', () => {
    expect(flagMeaning('green', legend)).toBeUndefined()
    expect(flagMeaning('red', [])).toBeUndefined()
  })

  it.each(['彩虹', '', '红绿'])('knows no colour in “%s”', word => {
    expect(colourIn(word)).toBeUndefined()
  })
})
