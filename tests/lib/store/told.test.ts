import { describe, expect, it } from 'vitest'
import type { About } from '@/lib/notes/note'
import type { GroupId, PhraseId } from '@/lib/phrases/library/phrase'
import { saveTags } from '@/lib/store/buyers'
import { saveNote } from '@/lib/store/notes'
import { removeGroup, savePhrase } from '@/lib/store/phrases'
import { pin } from '@/lib/store/pins'
import { saveSettings } from '@/lib/store/settings'
import type { Store } from '@/lib/store/store'
import { used } from '@/lib/store/usage'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const note = { about: 'buyer:x:1' as About, console: 'x' as ConsoleId, text: '要发票', at: 1 }

describe('a write tells which tables it changed', () => {
  it.each<[string, (store: Store) => Promise<unknown>, string[]]>([
    ['a note', store => saveNote(store, note), ['notes']],
    ['tags', store => saveTags(store, { id: note.about, console: note.console, tags: [] }), ['buyers']],
    ['a phrase', store => savePhrase(store, { title: 'a', text: 'b' }), ['phrases']],
    ['a favourite, which looks at phrases', store => pin(store, 's1' as PhraseId, 0), ['pins']],
    [
      'a group taken away, which moves phrases',
      store => removeGroup(store, 'g1' as GroupId),
      ['groups', 'phrases'],
    ],
    ['settings', store => saveSettings(store, 'agent', { name: '小王', number: '' }), ['settings']],
    ['a use, which is counted quietly', store => used(store, 's1' as PhraseId), []],
  ])('%s', async (_, write, tables) => {
    const desk = createDesk()
    await write(desk.store)
    expect(desk.toldOf).toEqual(tables)
  })
})
