import { describe, expect, it } from 'vitest'
import { chooseGroup, joinGroups, openGroup, splitGroups } from '@/lib/phrases/search/group-words'
import { parseQuery } from '@/lib/phrases/search/query'

describe('the groups in a query', () => {
  it.each<[string, readonly string[], string]>([
    ['g:售后 ', ['售后'], ''],
    ['g:售后 退款', ['售后'], '退款'],
    ['退款 g:售后 ', ['售后'], '退款 '],
    ['g:售后 g:退货 运费 谁', ['售后', '退货'], '运费 谁'],
    ['分组：物流 到哪', ['物流'], '到哪'],
    ['g:售后 g:售后 ', ['售后'], ''],
  ])('%j is finished', (query, groups, rest) => {
    expect(splitGroups(query)).toEqual({ groups, rest })
  })

  it.each(['g:', 'g:售', '退款 ', ' 退款', 'img:a b', 'g: 退款'])('%j stays as it is typed', query => {
    expect(splitGroups(query)).toEqual({ groups: [], rest: query })
  })

  it.each(['g:售后 退款', 'a g:b c', 'g:a g:b '])(
    '%j searches for the same once it is put together again',
    query => {
      const again = parseQuery(joinGroups(splitGroups(query)))
      expect(again.groups).toEqual(parseQuery(query).groups)
      expect(again.terms.join('')).toEqual(parseQuery(query).terms.join(''))
    },
  )

  it('are chosen in the place of what is being typed, word by word', () => {
    expect(openGroup('退款 g:售')).toBe('售')
    expect(openGroup('g:售后 ')).toBeUndefined()
    expect(chooseGroup(splitGroups('g:物流 退款 g:售'), '售后 退换')).toBe('g:物流 g:售后 g:退换 退款')
  })
})
