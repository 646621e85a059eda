import { describe, expect, it } from 'vitest'
import { gb2312 } from '@/lib/phrases/search/gb2312'
import { parsePinyin } from '@/lib/phrases/search/pinyin'
import { PINYIN } from '@/lib/phrases/search/pinyin.data'

const pinyin = parsePinyin(PINYIN)
const readings = (letter: string) =>
  pinyin.readings(letter.charCodeAt(0)).map(reading => pinyin.syllables[reading])
const simplified = (text: string) =>
  [...text].map(letter => String.fromCharCode(pinyin.simplified(letter.charCodeAt(0)))).join('')

describe('readings', () => {
  it.each([
    ['重', 'zhong chong'],
    ['行', 'xing hang'],
    ['长', 'chang zhang'],
    ['还', 'hai huan'],
    ['着', 'zhe zhao zhuo'],
    ['了', 'le liao'],
    ['差', 'cha chai ci'],
    ['朝', 'chao zhao'],
    ['单', 'dan shan chan'],
    ['宿', 'su xiu'],
    ['绿', 'lv lu'],
    ['女', 'nv'],
    ['略', 'lve lue'],
    ['虐', 'nve nue'],
    ['券', 'quan juan'],
    ['调', 'diao tiao'],
    ['便', 'bian pian'],
    ['得', 'de dei'],
    ['地', 'di de'],
    ['都', 'dou du'],
    ['给', 'gei ji'],
    ['乐', 'le yue'],
    ['曾', 'ceng zeng'],
    ['折', 'zhe she'],
    ['传', 'chuan zhuan'],
    ['弹', 'dan tan'],
    ['卡', 'ka qia'],
    ['薄', 'bao bo'],
    ['仇', 'chou qiu'],
    ['查', 'cha zha'],
    ['什', 'shen shi'],
    ['么', 'me'],
    ['参', 'can shen cen'],
    ['空', 'kong'],
    ['数', 'shu shuo'],
    ['分', 'fen'],
    ['藏', 'cang zang'],
    ['盛', 'sheng cheng'],
    ['厦', 'sha xia'],
    ['圈', 'quan juan'],
    ['熟', 'shu shou'],
    ['谁', 'shei shui'],
    ['嗯', 'en'],
    ['亲', 'qin qing'],
    ['啊', 'a'],
    ['二', 'er'],
    ['黑', 'hei'],
    ['装', 'zhuang'],
    ['琼', 'qiong'],
    ['齄', 'zha'],
  ])('%s: %s', (letter, expected) => {
    expect(readings(letter)).toEqual(expect.arrayContaining(expected.split(' ')))
  })

  it('every character of GB2312 has one, and about a tenth have several', () => {
    const counts = gb2312().map(letter => readings(letter).length)
    expect(counts).toHaveLength(6763)
    expect(counts.filter(count => count === 0)).toHaveLength(0)
    expect(counts.filter(count => count > 1).length).toBeGreaterThan(650)
  })

  it('are what an input method takes', () => {
    expect(pinyin.syllables.length).toBeGreaterThan(400)
    expect(pinyin.syllables.filter(syllable => !/^[a-z]{1,6}$/.test(syllable))).toEqual([])
  })

  it('nothing else has any', () => {
    for (const letter of ['a', '1', '，', '～', '😀', 'ア', '한']) expect(readings(letter)).toEqual([])
  })
})

describe('characters outside the table', () => {
  it.each([
    ['發貨幾價錢', '发货几价钱'],
    ['請問還沒嗎麼妳', '请问还没吗么你'],
    ['優惠劵', '优惠劵'],
    ['发货', '发货'],
  ])('traditional %s is %s', (text, expected) => expect(simplified(text)).toBe(expected))

  it('traditional ones sound like their simplified form', () => {
    expect(readings('發')).toEqual(readings('发'))
    expect(readings('長')).toEqual(readings('长'))
  })

  it.each([
    ['喆', 'zhe'],
    ['堃', 'kun'],
    ['槑', 'mei'],
    ['囧', 'jiong'],
    ['燊', 'shen'],
    ['赟', 'yun'],
  ])('rare %s sounds like its neighbours in the browser’s pinyin order: %s', (letter, syllable) => {
    expect(readings(letter)).toContain(syllable)
  })
})
