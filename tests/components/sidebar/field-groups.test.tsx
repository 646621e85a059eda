// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Group, GroupId } from '@/lib/phrases/library/phrase'
import { conversation, library, phrase, type Stage, say, stage } from './stage'

let on: Stage
const group = (id: string, name: string): Group => ({
  id: id as GroupId,
  name,
  updatedAt: '' as Group['updatedAt'],
})
beforeEach(async () => {
  const phrases = [
    phrase('退款去向', '钱原路退回', { group: 'a' as GroupId }),
    phrase('退回的快递', '快递收到就退', { group: 'b' as GroupId }),
  ]
  on = await stage({
    conversation: conversation(['在吗']),
    library: { ...library(phrases), groups: [group('a', '售后'), group('b', '物流')] },
  })
})
afterEach(() => on.end())

const field = () => on.find<HTMLInputElement>('[data-field=find]')
const chips = () => on.all('.group-words .chip').map(({ textContent }) => textContent)
const found = () => on.all('.phrase-title').map(({ textContent }) => textContent)

it('turns a finished group into a chip, and searches in it alone', async () => {
  await on.type('g:售后 退', field())
  expect(chips()).toEqual(['售后'])
  expect(field().value).toBe('退')
  expect(found()).toEqual(['退款去向'])
})

it('takes a group out by its chip, and by Backspace before the text', async () => {
  await on.type('g:售后 退', field())
  on.button(say('sidebar.dropGroup', '售后')).click()
  await on.settle()
  expect(chips()).toEqual([])
  expect(found()).toHaveLength(2)
  await on.type('g:物流 ', field())
  field().setSelectionRange(0, 0)
  await on.press('Backspace', field())
  expect(chips()).toEqual([])
})

it('does not say that nothing was found before a group is named', async () => {
  await on.type('g:', field())
  expect(on.all('.finding .recent .chip')).toHaveLength(2)
  expect(on.all('.list-place .hint')).toEqual([])
  await on.type('g:没有的组', field())
  expect(on.all('.list-place .hint')).toHaveLength(1)
})

it('offers the groups that are meant while one is typed', async () => {
  await on.type('g:物', field())
  const choices = on.all('.finding .recent .chip')
  expect(choices.map(({ textContent }) => textContent)).toEqual(['物流'])
  choices[0]?.click()
  await on.settle()
  expect(chips()).toEqual(['物流'])
  expect(field().value).toBe('')
})
