import { type Content, NO_CONTENT } from '@/lib/backup/content'
import { written } from '@/lib/backup/merge/write'
import type { About, Note, NoteId } from '@/lib/notes/note'
import { nextStamp } from '@/lib/store/clock'
import { lawOf } from '@/lib/store/tables'
import type { ConsoleId } from '@/lib/trade/console'

const NOTES = 100_000
const BUYERS = 5000

const SAID = [
  '答应周五前补发赠品，走顺丰',
  '要发票，抬头是公司，邮箱已经记下',
  '说衣服偏大，建议拍小一码，尺码 M',
  '快递放门口驿站，不要打电话',
  '上次发错颜色，这次核对后再发',
  '老客，喜欢浅色，讨厌香味重的',
] as const

const START = Date.UTC(2026, 5, 1)
const law = lawOf('notes')
if (law.kind !== 'fields') throw new Error('notes merge field by field')

export const aboutOf = (buyer: number) => `buyer:pinduoduo:id:${7_000_000_000_000 + buyer}` as About

const stampAt = (at: number, device: string) => nextStamp(undefined, START + at, device)

/** The n-th note as the machine that wrote it has it. */
function noteOf(n: number): Note {
  const buyer = n % BUYERS
  const note = {
    id: `note-${String(n).padStart(6, '0')}` as NoteId,
    about: aboutOf(buyer),
    console: 'pinduoduo' as ConsoleId,
    text: `${SAID[n % SAID.length]}，第${n}条`,
    at: START + n * 60_000,
    label: `买家${buyer}`,
    by: `小${'王李张陈'[n % 4]}`,
  }
  return written<Note>(fields, undefined, note, stampAt(n, 'desk1'))
}

const fields = law

const edited = (note: Note, text: string, device: string) =>
  written<Note>(fields, note, { ...note, text }, stampAt(10_000_000_000, device))

/** What one machine holds. */
export const firstMachine = (): Content => ({
  ...NO_CONTENT,
  notes: Array.from({ length: NOTES }, (_, n) => noteOf(n)),
})

/**
 * Two machines that began with the same notes: of every ten, six are the same, two were edited on the second, one on both, and in place of
 * one the second has another that is new.
 */
export function twoMachines(): readonly [Content, Content] {
  const all = firstMachine().notes
  const mine = all.map((note, n) => (n % 10 === 8 ? edited(note, `${note.text}，这边改过`, 'desk1') : note))
  const theirs = all.map((note, n) => {
    if (n % 10 >= 6 && n % 10 < 9) return edited(note, `${note.text}，那边改过`, 'desk2')
    return n % 10 === 9 ? noteOf(NOTES + n) : note
  })
  return [
    { ...NO_CONTENT, notes: mine },
    { ...NO_CONTENT, notes: theirs },
  ]
}
