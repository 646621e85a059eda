import { describe, expect, it } from 'vitest'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { readParameters, withParameters } from '@/lib/phrases/search/parameters'
import { fill } from '@/lib/phrases/text/fill'
import type { Stamp } from '@/lib/trade/record'

const phrase = (code: string, text: string): Phrase => ({
  id: code as PhraseId,
  code,
  title: code,
  text,
  updatedAt: '' as Stamp,
})
const LIBRARY = [phrase('kd', '给您发{快递公司}'), phrase('bf', '补发的{快递公司}，单号{运单号}')]

describe('what is typed behind a code', () => {
  it.each(['kd', 'kd ', '中通', '发 货', ''])('is nothing in %j', query => {
    expect(readParameters(query, LIBRARY)).toBeUndefined()
  })

  it.each([
    ['kd 中通', {}, '给您发中通'],
    ['KD  中通', {}, '给您发中通'],
    ['kd 中通', { 快递公司: '圆通' }, '给您发中通'],
    ['bf 中通 7583', {}, '补发的中通，单号7583'],
    ['bf 7583', { 快递公司: '圆通' }, '补发的圆通，单号7583'],
    ['kd 中通 快运', {}, '给您发中通 快运'],
  ])('%s with %j says %s', (query, values, said) => {
    const read = readParameters(query, LIBRARY)
    const text = read?.phrases[0]?.text ?? ''
    expect(fill(text, withParameters(text, values, read?.words ?? [])).text).toBe(said)
  })

  it('leaves open what was not said', () => {
    const text = LIBRARY[1]?.text ?? ''
    expect(fill(text, withParameters(text, {}, ['中通'])).missing).toEqual(['运单号'])
  })
})
