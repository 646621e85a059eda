import type { Group, GroupId, Phrase, PhraseId, PhraseUse } from '../library/phrase'
import type { Steps } from '../library/steps'
import { titleOf } from '../library/title'
import { mapVariables } from './foreign-variables'
import type { ForeignFile, ForeignPhrase } from './formats/format'
import { groupPath } from './group-path'

/**
 * `add` never changes what is there; `overwrite` replaces phrases of the same code; `replace-group` empties the groups the file names
 * first.
 */
export type ImportMode = 'add' | 'overwrite' | 'replace-group'

/** What becomes of one row of the file. */
export interface PlannedRow {
  readonly row: number
  /** `conflict`: the code is taken by another text; both are kept and the code finds both. */
  readonly kind: 'new' | 'updated' | 'skipped' | 'conflict'
  readonly phrase: PlannedPhrase
  /** The phrase of the library it meets. */
  readonly meets?: PhraseId
}

/** A phrase to be written; without an id it is a new one. */
export interface PlannedPhrase extends PhraseUse {
  readonly id?: PhraseId
  readonly code?: string
  readonly title: string
  readonly text: string
  /** One or two names; groups that do not exist yet are made. */
  readonly group: readonly string[]
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  readonly faulty: ForeignFile['faulty']
  /** Phrases of the groups being replaced that the file does not hold; only with `replace-group`. */
  readonly remove: readonly PhraseId[]
  /** Foreign variables that stay in the texts as they are, each once. */
  readonly unknownVariables: readonly string[]
}

export interface ImportTarget {
  readonly phrases: readonly Phrase[]
  readonly groups: readonly Group[]
}

/** Rows, and phrases of the library, looked at between two steps. */
const SLICE = 250

/**
 * Decides what becomes of every row, without doing it; in slices, each of which gives the number of rows decided on so far: whoever runs it
 * can draw in between, or stop. Rows that say the same twice are skipped the second time. `home` is the group of rows that name none: what
 * stands in no group would be every shop's.
 */
export function* planSteps(
  file: ForeignFile,
  library: ImportTarget,
  mode: ImportMode,
  home?: string,
): Steps<number, ImportPlan> {
  const unknown = new Set<string>()
  const paths = new Map(library.groups.map(group => [group.id, groupPath(group.id, library.groups)]))
  const known = createKnown()
  for (const [at, phrase] of library.phrases.entries()) {
    known.add({ ...phrase, group: (phrase.group && paths.get(phrase.group)) ?? [] })
    if (at % SLICE === SLICE - 1) yield 0
  }
  const rows: PlannedRow[] = []
  for (const foreign of file.phrases) {
    const { text, unknown: kept } = mapVariables(foreign.text)
    for (const variable of kept) unknown.add(variable)
    const phrase = { ...plannedPhrase(foreign), text }
    const placed = home !== undefined && phrase.group.length === 0 ? { ...phrase, group: [home] } : phrase
    const planned = planRow(foreign, placed, known, mode)
    if (planned.kind === 'new' || planned.kind === 'conflict') known.add(planned.phrase)
    rows.push(planned)
    if (rows.length % SLICE === 0) yield rows.length
  }
  return {
    rows,
    faulty: file.faulty,
    remove: removed(rows, library.phrases, paths, mode),
    unknownVariables: [...unknown],
  }
}

function planRow(foreign: ForeignPhrase, phrase: PlannedPhrase, known: Known, mode: ImportMode): PlannedRow {
  const { row } = foreign
  const same = known.sameText(phrase)
  if (same) return { row, kind: 'skipped', phrase, ...(same.id && { meets: same.id }) }
  const met = known.sameKey(phrase)
  if (!met) return { row, kind: 'new', phrase }
  const meets = met.id
  if (mode !== 'add' && meets) return { row, kind: 'updated', phrase: { ...phrase, id: meets }, meets }
  return { row, kind: phrase.code ? 'conflict' : 'new', phrase, ...(meets && { meets }) }
}

/** Two levels are kept; deeper ones are written into the second. */
function plannedPhrase({ row: _, title, text, group, ...rest }: ForeignPhrase): PlannedPhrase {
  const [first, ...deeper] = group
  const path = first === undefined ? [] : deeper.length > 0 ? [first, deeper.join(' / ')] : [first]
  return { ...rest, title: title ?? titleOf(text), text, group: path }
}

type Known = ReturnType<typeof createKnown>
type Keyed = Pick<PlannedPhrase, 'id' | 'code' | 'title' | 'text' | 'group'>

/** Finds what a row meets: by code if it has one, else by group and title, and always by its text. */
function createKnown() {
  const byKey = new Map<string, Keyed>()
  const byText = new Map<string, Keyed>()
  const key = ({ code, group, title }: Keyed) =>
    code ? `code\n${code.toLowerCase()}` : `title\n${group.join('\n')}\n${title}`
  const textKey = ({ code = '', text }: Keyed) =>
    `${code.toLowerCase()}\n${text.normalize('NFKC').replace(/\s+/g, '')}`
  const add = (phrase: Keyed) => {
    if (!byKey.has(key(phrase))) byKey.set(key(phrase), phrase)
    if (!byText.has(textKey(phrase))) byText.set(textKey(phrase), phrase)
  }
  return {
    add,
    sameText: (phrase: Keyed) => byText.get(textKey(phrase)),
    sameKey: (phrase: Keyed) => byKey.get(key(phrase)),
  }
}

function removed(
  rows: readonly PlannedRow[],
  phrases: readonly Phrase[],
  paths: ReadonlyMap<GroupId, readonly string[]>,
  mode: ImportMode,
): PhraseId[] {
  if (mode !== 'replace-group') return []
  const groups = new Set(rows.map(({ phrase }) => phrase.group.join('\n')))
  const met = new Set(rows.map(row => row.meets))
  const pathOf = (phrase: Phrase) => ((phrase.group && paths.get(phrase.group)) ?? []).join('\n')
  return phrases.filter(phrase => groups.has(pathOf(phrase)) && !met.has(phrase.id)).map(phrase => phrase.id)
}
