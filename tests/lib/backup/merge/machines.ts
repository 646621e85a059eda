import fc from 'fast-check'
import { type Content, NO_CONTENT } from '@/lib/backup/content'
import { merge } from '@/lib/backup/merge'
import { buried, chosen, written } from '@/lib/backup/merge/write'
import { fieldOf, rivalsOf } from '@/lib/backup/rivals'
import { historyWith } from '@/lib/notes/history'
import type { FormerText } from '@/lib/notes/note'
import { nextStamp } from '@/lib/store/clock'
import { lawOf, type TableName } from '@/lib/store/tables'
import type { FieldsLaw } from '@/lib/store/tables/table'
import type { Stamp, Stamped } from '@/lib/trade/record'

/** Three machines at work on the same few records, and what must come of it, known beside the records themselves. */

type Kept = Stamped & {
  readonly id: string
  readonly text?: string
  readonly value?: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
  readonly history?: readonly FormerText[]
}

const DEVICES = ['a', 'b', 'c'] as const

/** One act: on a machine (0–2), on a record (0–1), at a wall clock that may stand still or go back. */
export type Act = {
  readonly machine: number
  readonly record: number
  readonly wall: number
} & (
  | { readonly kind: 'note' | 'remove' | 'restore' | 'choose' | 'name' | 'courier' | 'quiet' | 'use' }
  | { readonly kind: 'tag' | 'untag'; readonly tag: number }
  | { readonly kind: 'exchange'; readonly from: number }
)

const small = (max: number) => fc.nat({ max })

export const history: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({
      machine: small(2),
      record: small(1),
      wall: small(9),
      kind: fc.constantFrom('note', 'note', 'remove', 'restore', 'choose', 'name', 'courier', 'quiet', 'use'),
    }),
    fc.record({
      machine: small(2),
      record: small(1),
      wall: small(9),
      kind: fc.constantFrom('tag', 'untag'),
      tag: small(3),
    }),
    fc.record({
      machine: small(2),
      record: small(1),
      wall: small(9),
      kind: fc.constant('exchange'),
      from: small(2),
    }),
  ) as fc.Arbitrary<Act>,
  { minLength: 1, maxLength: 30 },
)

/** What an older version left on each machine: the note without a trail, newest wins. */
export const legacy: fc.Arbitrary<Content[]> = fc.array(
  fc
    .record({ ms: small(3), device: small(2), deleted: fc.boolean(), done: fc.boolean() })
    .map(({ ms, device, deleted, done }): Content => {
      const updatedAt = `00000000${ms}-0000-${DEVICES[device]}`
      const note = {
        id: 'n0',
        about: 'x',
        console: 'x',
        at: 1,
        text: `legacy ${updatedAt} ${deleted} ${done}`,
        ...(done && { label: 'x' }),
        updatedAt,
        ...(deleted && { deletedAt: updatedAt }),
      }
      return { ...NO_CONTENT, notes: [note as never] }
    }),
  { minLength: 3, maxLength: 3 },
)

/** What must be there in the end, found without stamps: every act knows the acts that its machine had heard of. */
interface Ledger {
  /** By text: the acts that overwrote or discarded it, having had it before them. */
  readonly replaced: Set<string>
  /** Acts in which a text that stood beside another was chosen: it is written anew, for whoever replaced it meanwhile did not know. */
  readonly chosen: Map<string, readonly number[]>
  readonly texts: { readonly text: string; readonly record: string }[]
  /** By record: what keeps it alive, and for each deletion what it knew. */
  readonly lives: { readonly record: string; readonly act: number }[]
  readonly deaths: { readonly record: string; readonly knew: ReadonlySet<number> }[]
  /** Tags put on, and for each act that took one off what it knew. */
  readonly tagged: { readonly record: string; readonly tag: string; readonly act: number }[]
  readonly untagged: { readonly record: string; readonly tag: string; readonly knew: ReadonlySet<number> }[]
  readonly uses: Map<string, number>
}

export interface World {
  readonly contents: Content[]
  readonly ledger: Ledger
}

const lawFor = (table: TableName) => lawOf(table) as FieldsLaw

export function run(acts: readonly Act[], start: readonly Content[] = []): World {
  const contents: Content[] = DEVICES.map((_, machine) => start[machine] ?? NO_CONTENT)
  const heard = DEVICES.map(() => new Set<number>())
  // No machine gives a stamp twice, and each gave some of those it starts with.
  const given = contents.flatMap(({ notes }) => notes.map(({ updatedAt }) => updatedAt)).sort()
  const last: (Stamp | undefined)[] = DEVICES.map(() => given.at(-1))
  const ledger: Ledger = {
    replaced: new Set(),
    chosen: new Map(),
    texts: [],
    lives: [],
    deaths: [],
    tagged: [],
    untagged: [],
    uses: new Map(),
  }
  for (const [act, step] of acts.entries()) {
    const { machine } = step
    const content = contents[machine] ?? NO_CONTENT
    const knew = heard[machine] ?? new Set()
    const stamp = () => {
      const next = nextStamp(last[machine], step.wall, DEVICES[machine] ?? 'a')
      last[machine] = next
      return next
    }
    const find = (table: TableName, id: string) =>
      (content[table] as unknown as readonly Kept[]).find(record => record.id === id)
    const keep = (table: TableName, record: Kept) => {
      const others = (content[table] as unknown as readonly Kept[]).filter(({ id }) => id !== record.id)
      contents[machine] = { ...content, [table]: [...others, record] }
    }
    const save = (table: TableName, fields: Readonly<Record<string, unknown>> & { readonly id: string }) =>
      keep(table, written<Kept>(lawFor(table), find(table, fields.id), fields as never, stamp()))
    const replace = (text: string) => {
      if ((ledger.chosen.get(text) ?? []).every(act => knew.has(act))) ledger.replaced.add(text)
    }
    const note = `n${step.record}`
    const known = find('notes', note)
    switch (step.kind) {
      case 'note': {
        const text = `text ${act}`
        if (known) replace(String(known.text))
        ledger.texts.push({ text, record: note })
        ledger.lives.push({ record: note, act })
        const history = historyWith(known?.history, known?.text === undefined ? [] : [known.text], {
          at: act,
        })
        save('notes', { ...bare(known), id: note, about: 'x', console: 'x', at: 1, text, history })
        break
      }
      case 'remove':
        if (known && known.deletedAt === undefined) {
          ledger.deaths.push({ record: note, knew: new Set(knew) })
          keep('notes', buried(lawFor('notes'), known, stamp()))
        }
        break
      case 'restore':
        if (known && known.deletedAt !== undefined) {
          ledger.lives.push({ record: note, act })
          save('notes', { ...bare(known), id: note })
        }
        break
      case 'choose': {
        const [rival] = known ? rivalsOf(known, 'text') : []
        if (!known || !rival) break
        for (const text of textsOf(known)) if (text !== rival.value) replace(text)
        const value = String(rival.value)
        ledger.chosen.set(value, [...(ledger.chosen.get(value) ?? []), act])
        ledger.replaced.delete(value)
        ledger.lives.push({ record: note, act })
        const discarded = textsOf(known).filter(text => text !== rival.value)
        const next = chosen(lawFor('notes'), known, 'text', rival.at, stamp())
        if (next) keep('notes', next)
        const history = historyWith(known.history, discarded, { at: act })
        if (next) save('notes', { ...bare(next), id: note, history })
        break
      }
      case 'name':
      case 'courier':
      case 'quiet': {
        const before = find('settings', 'shop')?.value ?? {}
        const text = `${step.kind} ${act}`
        const shown = before[step.kind]
        if (shown !== undefined) ledger.replaced.add(shown)
        ledger.texts.push({ text, record: step.kind })
        save('settings', { id: 'shop', value: { ...before, [step.kind]: text } })
        break
      }
      case 'tag':
      case 'untag': {
        const [id, tag] = [`b${step.record}`, `tag ${step.tag}`]
        const tags = find('buyers', id)?.tags ?? []
        if (step.kind === 'tag' && !tags.includes(tag)) {
          ledger.tagged.push({ record: id, tag, act })
          save('buyers', { id, console: 'x', tags: [...tags, tag] })
        }
        if (step.kind === 'untag' && tags.includes(tag)) {
          ledger.untagged.push({ record: id, tag, knew: new Set(knew) })
          save('buyers', { id, console: 'x', tags: tags.filter(one => one !== tag) })
        }
        break
      }
      case 'use': {
        const device = DEVICES[machine] ?? 'a'
        const id = `p/${device}`
        const count = (ledger.uses.get(id) ?? 0) + 1
        ledger.uses.set(id, count)
        keep('usage', { id, phrase: 'p', device, count, last: 1 } as unknown as Kept)
        break
      }
      case 'exchange': {
        const theirs = contents[step.from] ?? NO_CONTENT
        contents[machine] = merge(content, theirs)
        for (const one of heard[step.from] ?? []) knew.add(one)
        // A machine's clock goes on from what it has seen.
        for (const { updatedAt } of [...theirs.notes, ...theirs.buyers, ...theirs.settings])
          if ((last[machine] ?? '') < updatedAt) last[machine] = updatedAt
        break
      }
    }
    knew.add(act)
  }
  return { contents, ledger }
}

function bare(record: Kept | undefined): Readonly<Record<string, unknown>> {
  const { updatedAt: _, deletedAt: __, trail: ___, others: ____, ...fields } = record ?? ({} as Kept)
  return fields
}

/** All texts of a field, the one that shows first. */
export const textsOf = (record: Stamped & object, field = 'text', within?: string): string[] => [
  String(fieldOf(record, field, within)),
  ...rivalsOf(record, field, within).map(({ value }) => String(value)),
]
