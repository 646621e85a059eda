import { render } from 'preact'
import { act } from 'preact/test-utils'
import { onTestFinished, vi } from 'vitest'
import { ManageContext } from '@/components/manage/context'
import { ManagePage } from '@/components/manage/manage'
import type { ManageActions } from '@/lib/manage/actions'
import { type ConsoleSummary, createManageModel, type ManageModel } from '@/lib/manage/model'
import type { Library } from '@/lib/messages'
import { readPhraseFile } from '@/lib/phrases/exchange/read-file'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { ConsoleId } from '@/lib/trade/console'
import type { Stamp } from '@/lib/trade/record'
import { wordsIn } from '../../words'

export const say = wordsIn('zh_CN')
const updatedAt = '1' as Stamp

const FEIGE: ConsoleSummary = {
  facts: {
    id: 'douyin-feige' as ConsoleId,
    name: { zh: '飞鸽', en: 'Feige' },
    waiting: { look: 20_000, act: 30_000, limit: 180_000 },
    maxLength: 800,
    nudge: { chat: true, except: [] },
    flags: [],
  },
  sites: [],
  verified: 'from public code',
  family: 'douyin',
  deep: false,
}

export const phrase = (id: string, text: string, more: Partial<Phrase> = {}): Phrase => ({
  id: id as PhraseId,
  title: text.slice(0, 6),
  text,
  updatedAt,
  ...more,
})

export const group = (id: string, name: string): Group => ({ id: id as GroupId, name, updatedAt })

export const library = (phrases: readonly Phrase[], groups: readonly Group[] = []): Library => ({
  phrases,
  groups,
  pins: [],
  usage: [],
  learned: { counts: {} },
})

/** The whole page on a model of the test's own, its actions recorded; it goes when the test ends, or is closed. */
export async function open(
  prepare: (model: ManageModel) => void,
  answers: Partial<ManageActions> = {},
  consoles: readonly ConsoleSummary[] = [FEIGE],
) {
  const model = createManageModel(Date.parse('2026-11-21T10:00:00+08:00'), consoles)
  prepare(model)
  const done = () => Promise.resolve(undefined)
  const actions: ManageActions = {
    savePhrase: vi.fn(done),
    movePhrases: vi.fn(done),
    setStates: vi.fn(done),
    arrangePhrases: vi.fn(() => Promise.resolve(true)),
    removePhrases: vi.fn(done),
    saveGroup: vi.fn(done),
    arrangeGroups: vi.fn(() => Promise.resolve(true)),
    removeGroup: vi.fn(done),
    pin: vi.fn(done),
    addPicture: vi.fn(done),
    pictures: vi.fn(() => Promise.resolve([])),
    handOut: vi.fn(done),
    importPack: vi.fn(() => Promise.resolve(true)),
    practiceScripts: vi.fn(() => undefined),
    removePack: vi.fn(done),
    forgetLearned: vi.fn(done),
    hide: vi.fn(done),
    saveSet: vi.fn(done),
    changeSet: vi.fn(done),
    removeSet: vi.fn(done),
    putPack: vi.fn(done),
    readPhraseFile: vi.fn(wanted => readPhraseFile(wanted)),
    importPhrases: vi.fn(() => Promise.resolve(true)),
    exportPhrases: vi.fn(done),
    saveSettings: vi.fn(done),
    notesPage: vi.fn(() => Promise.resolve({ notes: [], total: 0 })),
    notesAbout: vi.fn(() => Promise.resolve([])),
    aboutsByWord: vi.fn(words => Promise.resolve(words.map(() => []))),
    pinNote: vi.fn(done),
    editNote: vi.fn(() => Promise.resolve(true)),
    chooseNote: vi.fn(done),
    removeNote: vi.fn(done),
    saveFollowUp: vi.fn(() => Promise.resolve(true)),
    finishFollowUp: vi.fn(done),
    postponeFollowUp: vi.fn(done),
    takeFollowUp: vi.fn(done),
    removeFollowUp: vi.fn(done),
    handOver: vi.fn(() => Promise.resolve(true)),
    takeOver: vi.fn(done),
    allowReminders: vi.fn(done),
    exportBackup: vi.fn(() => Promise.resolve('saved' as const)),
    openBackup: vi.fn(() => Promise.resolve({ kind: 'sealed' as const })),
    importBackup: vi.fn(() => Promise.resolve(true)),
    saveBackupSchema: vi.fn(),
    loadCopies: vi.fn(done),
    undoImport: vi.fn(done),
    restoreCopy: vi.fn(done),
    saveRescueFile: vi.fn(done),
    wipe: vi.fn(done),
    openPractice: vi.fn(done),
    closeNews: vi.fn(done),
    setDeep: vi.fn(done),
    saveBuyer: vi.fn(() => Promise.resolve(true)),
    chooseFact: vi.fn(done),
    exportBuyer: vi.fn(done),
    forgetBuyer: vi.fn(done),
    saveIssue: vi.fn(() => Promise.resolve(true)),
    removeIssue: vi.fn(done),
    exportIssues: vi.fn(done),
    loadDays: vi.fn(done),
    exportDaysCsv: vi.fn(done),
    exportDays: vi.fn(done),
    importDays: vi.fn(done),
    wipeDays: vi.fn(done),
    dropQuestions: vi.fn(done),
    writePhrase: vi.fn(),
    copyText: vi.fn(done),
    saveTaught: vi.fn(() => Promise.resolve([])),
    removeTaught: vi.fn(done),
    allowTaught: vi.fn(done),
    exportTaught: vi.fn(),
    openTaught: vi.fn(() => Promise.resolve([])),
    ...answers,
  }
  const root = document.body.appendChild(document.createElement('div'))
  await act(() =>
    render(
      <ManageContext.Provider value={{ model, actions, say }}>
        <ManagePage />
      </ManageContext.Provider>,
      root,
    ),
  )
  const close = () => {
    render(null, root)
    root.remove()
  }
  onTestFinished(close)
  return { model, actions, root, close }
}

/** The one element with this accessible name or text. Throws when there is none. */
export function named<E extends HTMLElement>(root: ParentNode, name: string): E {
  const all = [...root.querySelectorAll<E>('button, input, select, textarea, a, label')]
  const found = all.find(element => nameOf(element) === name)
  if (!found) throw new Error(`nothing named ${name}; there is: ${all.map(nameOf).join(' | ')}`)
  return found instanceof HTMLLabelElement
    ? ((found.control ?? found.querySelector('input, textarea')) as unknown as E)
    : found
}

const nameOf = (element: HTMLElement) =>
  element.getAttribute('aria-label') ?? (element.textContent ?? '').trim()

export const click = (element: HTMLElement) => act(() => element.click())

export const fire = (element: Element | null, event: Event) =>
  act(() => {
    element?.dispatchEvent(event)
  })

export const type = (
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  last: 'input' | 'change' | 'blur' = 'input',
) =>
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    if (last !== 'input') field.dispatchEvent(new Event(last, { bubbles: last === 'change' }))
  })

/** Marks a phrase in the list with the pointer. */
export const mark = (root: HTMLElement, title: string) => {
  const name = say('manage.phrases.mark', title)
  const tick = [...root.querySelectorAll<HTMLElement>('.tick')].find(found => found.title === name)
  if (!tick) throw new Error(`no row of ${title}`)
  return click(tick)
}
