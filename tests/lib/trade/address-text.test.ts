import { describe, expect, it } from 'vitest'
import { pickerSuffix, readAddressText } from '@/lib/trade/address-text'
import { foldWidth } from '@/lib/trade/fold'

const body = (text: string) => readAddressText(text).body.replace(/ +/g, ' ').trim()

describe('the text of an address', () => {
  it.each([
    ['前进路8号 (晨光家园附近)', '前进路8号'],
    ['前进路8号（晨光（老街）附近）', '前进路8号'],
    ['前进路8号（小学附近的楼）', '前进路8号(小学附近的楼)'],
    ['前进路8号 13912345601 张小雨', '前进路8号'],
    ['前进路8号，139-1234-5601，215000', '前进路8号, ,'],
    ['前进路8号2栋30213912345601', '前进路8号2栋302'],
    ['收件人：张小雨，地址：前进路8号', ', 前进路8号'],
    ['前进路8号 送货请提前联系', '前进路8号'],
    ['解放路8号', '解放路8号'],
    ['别墅区8号', '别墅区8号'],
    ['金水路 8号', '金水路 8号'],
    ['电话局家属院8栋', '电话局家属院8栋'],
  ])('%s → %s', (text, rest) => {
    expect(body(text)).toBe(rest)
  })

  it('keeps notes and phones as they were written', () => {
    const { notes, phones } = readAddressText('前进路８号，请放门口，１３９１２３４５６０１')
    expect([notes, phones]).toEqual([['请放门口'], ['１３９１２３４５６０１']])
  })

  it.each([
    ['前进路8号（二楼', true],
    ['前进路8号（二楼）', false],
    ['前进路【晨光家园8栋】 (晨光附近)', false],
  ])('%s is cut off: %s', (text, cut) => {
    expect(readAddressText(text).cut).toBe(cut)
  })

  it('folding keeps every position', () => {
    const text = '　Ａ座【１２】〔三〕—号\u200b'
    expect(foldWidth(text)).toBe(' A座(12)(三)-号 ')
    expect(foldWidth(text)).toHaveLength(text.length)
  })

  it('a picker’s suffix without its beginning is none', () => {
    expect(pickerSuffix('家园附近)')).toBe('')
  })
})
