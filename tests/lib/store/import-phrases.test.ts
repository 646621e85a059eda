import { describe, expect, it } from 'vitest'
import { groupPath } from '@/lib/phrases/exchange/group-path'
import type { PlannedPhrase } from '@/lib/phrases/exchange/plan'
import { subgroupsOf } from '@/lib/phrases/library/arrange'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { importPhrases } from '@/lib/store/import-phrases'
import { library, savePhrase } from '@/lib/store/phrases'
import type { Store } from '@/lib/store/store'
import { undoImport } from '@/lib/store/undo'
import { createDesk } from './desk'

const id = (text: string) => text as PhraseId
const planned = (title: string, more: Partial<PlannedPhrase> = {}): PlannedPhrase => ({
  title,
  text: `${title}的话`,
  group: [],
  ...more,
})

const shown = async (store: Store) => {
  const { phrases, groups } = await library(store)
  return phrases
    .map(({ title, code = '', group }) => [title, code, groupPath(group, groups).join('>')].join('|'))
    .sort()
}
const START = ['发货时间||发货', '问候||']

describe('taking over phrases of a foreign file', () => {
  it('makes the groups that are missing, once, and uses those that are there', async () => {
    const { store } = createDesk()
    const phrases = [
      planned('甲', { group: ['发货'] }),
      planned('乙', { group: ['售后', '退款'] }),
      planned('丙', { group: ['售后', '退款'], code: 'tk' }),
      planned('丁', { group: ['售后'] }),
    ]
    await importPhrases(store, { phrases, remove: [] })
    expect(await shown(store)).toEqual(
      [...START, '甲||发货', '乙||售后>退款', '丙|tk|售后>退款', '丁||售后'].sort(),
    )
    expect((await library(store)).groups).toHaveLength(3)
  })

  it('keeps the order of the file, after what is there', async () => {
    const { store } = createDesk()
    await savePhrase(store, { title: '有', text: '有', order: 7 })
    await importPhrases(store, { phrases: [planned('甲'), planned('乙')], remove: [] })
    const orders = (await library(store)).phrases.flatMap(({ title, order }) =>
      order ? [`${title}${order}`] : [],
    )
    expect(orders.sort()).toEqual(['乙9', '有7', '甲8'])
  })

  it('keeps the order in which the file names its groups', async () => {
    const { store } = createDesk()
    const groups = ['丙', '甲', '丁', '乙']
    const phrases = groups.map(name => planned(`${name}话`, { group: [name] }))
    await importPhrases(store, { phrases, remove: [] })
    const shown = subgroupsOf(undefined, (await library(store)).groups).map(({ name }) => name)
    expect(shown.filter(name => groups.includes(name))).toEqual(groups)
  })

  it('changes a phrase it meets, keeping what the file says nothing about', async () => {
    const { store } = createDesk()
    const before = await savePhrase(store, {
      id: id('s2'),
      title: '问候',
      text: '在',
      states: ['paid'],
      code: 'old',
      order: 4,
    })
    await importPhrases(store, { phrases: [planned('您好', { id: id('s2') })], remove: [] })
    const after = (await library(store)).phrases.find(phrase => phrase.id === 's2')
    expect(after).toMatchObject({ title: '您好', text: '您好的话', states: ['paid'], order: 4 })
    expect(after).not.toHaveProperty('code')
    expect((after?.updatedAt ?? '') > before.updatedAt).toBe(true)
  })

  it('is undone in one step, groups and all', async () => {
    const { store } = createDesk()
    const before = await library(store)
    const phrases = [planned('新', { group: ['新组'] }), planned('改', { id: id('s2') })]
    const done = await importPhrases(store, { phrases, remove: [id('s1'), id('nobody')] })
    expect(await shown(store)).toEqual(['改||', '新||新组'].sort())
    await undoImport(store, done.snapshot)
    expect(await library(store)).toEqual(before)
  })

  it('takes ten thousand', async () => {
    const { store } = createDesk()
    const phrases = Array.from({ length: 10_000 }, (_, i) => planned(`第${i}条`, { group: [`组${i % 20}`] }))
    await importPhrases(store, { phrases, remove: [] })
    expect((await library(store)).phrases).toHaveLength(10_002)
  })
})
