import { describe, expect, it } from 'vitest'
import { ownHandlers, sidebarStoreHandlers } from '@/lib/store/handlers'
import { allNotes } from '@/lib/store/notes'
import { practiceName, withPractice } from '@/lib/store/practice'
import { createDesk } from './desk'

const about = 'buyer:practice:id:1'
const note = { about, console: 'practice', text: '练习', at: 1 }
const lesson = { phrase: 's1', features: ['a1'], topic: 'a1', passed: [] }

function desks() {
  const real = createDesk()
  const practice = createDesk({ name: practiceName(real.name) })
  const answers = withPractice(sidebarStoreHandlers(real.store), sidebarStoreHandlers(practice.store))
  return { real, practice, answers }
}

describe('the practice console', () => {
  it('writes nothing among real records, counts and backups', async () => {
    const { real, practice, answers } = desks()
    const there = { practice: true }
    await answers.saveNote(note, there)
    await answers.saveTags({ id: about, console: 'practice', tags: ['练习'] }, there)
    await answers.saveFollowUp({ ...note, due: 5 }, there)
    await answers.saveFact({ id: about, console: 'practice', fact: 'size', text: 'L' }, there)
    await answers.saveIssue({ about, console: 'practice', kind: '质量', at: 1 }, there)
    await answers.sawOrders({ about, orders: { 'CNY/1': 1 } }, there)
    await answers.used({ phrase: 's1' }, there)
    await answers.learn(lesson, there)
    await answers.decide({ console: 'practice', alert: 'a', about: 'k', kind: 'done', at: 1 }, there)
    const file = JSON.parse(await ownHandlers(real.store).exportBackup({ notes: true }))
    for (const table of ['notes', 'buyers', 'followUps', 'issues', 'visits', 'usage', 'learned', 'decisions'])
      expect([table, file.content[table]]).toEqual([table, []])
    expect(await allNotes(practice.store)).toHaveLength(1)
    expect(await answers.kept({ abouts: [about] }, there)).toMatchObject({ notes: [{ text: '练习' }] })
    expect(await answers.kept({ abouts: [about] }, {})).toMatchObject({ notes: [] })
  })

  it('works with the agent’s own phrases and settings', async () => {
    const { real, answers } = desks()
    await ownHandlers(real.store).savePhrase({ title: '自己的', text: '自己的话' })
    const { phrases } = await answers.library(undefined, { practice: true })
    expect(phrases.map(({ text }) => text)).toContain('自己的话')
  })

  it('is wiped with everything', async () => {
    const { real, practice, answers } = desks()
    await answers.saveNote(note, { practice: true })
    await ownHandlers(real.store, practice.store).wipe(undefined)
    expect(await allNotes(practice.store)).toEqual([])
  })
})
