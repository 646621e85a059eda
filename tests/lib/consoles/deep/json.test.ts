import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, parseJson } from '@/lib/consoles/deep/json'

describe('parseJson', () => {
  it.each<[string, unknown]>([
    ['{"id":4012345678901234567}', { id: '4012345678901234567' }],
    ['[ 4012345678901234567 , 12 ]', ['4012345678901234567', 12]],
    ['{"text":"见 \\"订单\\": 4012345678901234567, 谢谢"}', { text: '见 "订单": 4012345678901234567, 谢谢' }],
    [
      '{"rate":0.1234567890123456789,"id":4012345678901234567}',
      { rate: Number('0.1234567890123456789'), id: '4012345678901234567' },
    ],
    ['{"big":1234567890123456789e2,"id":1}', { big: Number('1234567890123456789e2'), id: 1 }],
    ['{', undefined],
    ['callback({})', undefined],
  ])('%s', (text, value) => expect(parseJson(text)).toEqual(value))
  it('is JSON.parse for everything without a long number', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = JSON.stringify(value)
        if (!/\d{16}/.test(text)) expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })
})

describe('at', () => {
  const value = { a: { b: 1, list: [{ b: 2 }] } }
  it.each<[string, unknown]>([
    ['a.b', 1],
    ['a.c', undefined],
    ['a.list.b', undefined],
    ['a.b.c', undefined],
    ['constructor', undefined],
    ['a.__proto__', undefined],
  ])('%s', (path, found) => expect(at(value, path)).toBe(found))
})
