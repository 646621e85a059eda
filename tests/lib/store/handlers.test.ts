import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Sender } from '@/lib/messages'
import { STARTER } from '@/lib/phrases/starter'
import { agentStoreHandlers, ownHandlers, sidebarStoreHandlers } from '@/lib/store/handlers'
import { TABLES } from '@/lib/store/tables'
import { createDesk } from './desk'

const about = 'buyer:pinduoduo:1'
const note = { about, console: 'pinduoduo', text: '要红色', at: 1 }
const phrase = { title: '标题', text: '内容' }
const decision = { console: 'pinduoduo', alert: 'buyer-waiting', about: 'k', kind: 'done', at: 1 }
const lesson = { phrase: 's1', features: ['a1'], topic: 'a1', passed: ['s2'] }

const answers = () => {
  const { store } = createDesk()
  return { ...agentStoreHandlers(store), ...sidebarStoreHandlers(store), ...ownHandlers(store) }
}
type Name = keyof ReturnType<typeof answers>
const asked = async (name: Name, data: unknown) =>
  (answers()[name] as (data: unknown, sender: Sender) => unknown)(data, { url: 'https://example.com/' })

describe('what is answered', () => {
  const good: [Name, unknown][] = [
    ['library', undefined],
    ['pin', { phrase: 's1', at: 0 }],
    ['pin', { phrase: 's1', at: null }],
    ['used', { phrase: 's1' }],
    ['learn', lesson],
    ['kept', { abouts: [about] }],
    ['saveNote', note],
    ['saveTags', { id: about, console: 'pinduoduo', tags: ['老客'] }],
    ['saveFollowUp', { ...note, at: undefined, due: 5 }],
    ['followUpsDue', { before: 5 }],
    ['decisions', { console: 'pinduoduo', abouts: ['k'] }],
    ['decide', decision],
    ['undecide', { id: 'x' }],
    ['settings', undefined],
    ['reference', { table: 'pinyin' }],
    ['reference', { table: 'regions' }],
    ['learned', undefined],
    ['pictures', { ids: ['a'.repeat(64)] }],
    ['addressHere', undefined],
    ['taughtHere', undefined],
    ['health', undefined],
    ['savePhrase', phrase],
    ['savePhrases', { phrases: [{ ...phrase, id: 's1' }] }],
    ['saveGroups', { groups: [{ id: 'g1', name: '组' }] }],
    ['removePhrases', { ids: ['s1'] }],
    ['saveGroup', { name: '组' }],
    ['saveSettings', { section: 'agent', value: { name: '甲', number: '' } }],
    ['exportBackup', { notes: true }],
    ['importPhrases', { phrases: [{ ...phrase, title: '长'.repeat(500), group: ['组'] }], remove: ['s1'] }],
    ['rescueFile', undefined],
  ]
  it.each(good)('%s %j', async (name, data) => {
    const plain = data === undefined ? undefined : JSON.parse(JSON.stringify(data))
    await expect(asked(name, plain)).resolves.not.toThrow()
  })
})

describe('what is not even looked at', () => {
  const long = 'x'.repeat(20_001)
  const bad: [Name, unknown][] = [
    ['pin', { phrase: 's1', at: -1 }],
    ['pin', { phrase: 's1', at: 1.5 }],
    ['pin', { phrase: '', at: 0 }],
    ['learn', { phrase: 's1' }],
    ['learn', { ...lesson, features: ['什么'] }],
    ['learn', { ...lesson, features: ['#'] }],
    ['learn', { ...lesson, features: Array(1025).fill('a') }],
    ['learn', { ...lesson, passed: Array(11).fill('s1') }],
    ['kept', { abouts: about }],
    ['kept', { abouts: Array(501).fill(about) }],
    ['kept', null],
    ['saveNote', { ...note, text: long }],
    ['saveNote', { ...note, text: 5 }],
    ['saveNote', { ...note, about: 'x'.repeat(601) }],
    ['saveNote', { ...note, at: Number.NaN }],
    ['removeNote', {}],
    ['saveTags', { id: about, console: 'x', tags: Array(101).fill('x') }],
    ['decide', { ...decision, kind: 'maybe' }],
    ['reference', { table: '__proto__' }],
    ['savePhrase', { ...phrase, text: long }],
    ['savePhrase', [phrase]],
    ['savePhrases', { phrases: [phrase] }],
    ['saveGroups', { groups: [{ name: '组' }] }],
    ['saveSettings', { section: 'agent', value: { name: 5 } }],
    ['saveSettings', { section: 'shop', value: {} }],
    ['saveSettings', { section: 'nothing', value: {} }],
    ['importBackup', { text: 5 }],
    ['undoImport', {}],
    ['importPhrases', { phrases: [{ ...phrase, group: ['一', '二', '三'] }], remove: [] }],
  ]
  it.each(bad)('%s %o', async (name, data) => {
    await expect(asked(name, data)).rejects.toMatchObject({ failed: 'invalid' })
  })
})

describe('what a page makes too long', () => {
  it('costs a name its tail, never the note', async () => {
    const saved = await asked('saveNote', { ...note, label: '名'.repeat(10_000) })
    expect(saved).toMatchObject({ text: '要红色', label: '名'.repeat(200) })
  })

  it('the clock is ours: no stamp, no tombstone from outside', async () => {
    const saved = await asked('saveNote', {
      ...note,
      updatedAt: 'zzzzzzzzz-0000-a',
      deletedAt: 'zzzzzzzzz-0000-a',
    })
    expect(saved).not.toHaveProperty('deletedAt')
    expect((saved as { updatedAt: string }).updatedAt < 'z').toBe(true)
  })
})

describe('the starter pack', () => {
  it.each(STARTER.phrases.map(phrase => [phrase.title, phrase] as const))(
    '%s can be kept and carried',
    (_, phrase) => {
      expect(v.parse(TABLES.phrases.schema, phrase)).toEqual(phrase)
    },
  )

  it('groups can be kept and carried', () => {
    expect(v.parse(v.array(TABLES.groups.schema), STARTER.groups)).toEqual(STARTER.groups)
  })
})
