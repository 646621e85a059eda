import * as v from 'valibot'
import { LONGEST_WORD } from '@/lib/phrases/text/forbidden/own-words'
import { DEFAULT_SETTINGS, type Settings, type SettingsSection } from '@/lib/settings'
import { live, put } from './records'
import type { Store } from './store'
import type { SavedSection } from './tables/own-fields'

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7 * 24 * 60))
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 * 60 * 1000))
const name = v.pipe(v.string(), v.maxLength(100))

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORD))
const ownWord = v.object({
  word,
  level: v.picklist(['hint', 'confirm', 'block']),
  category: v.exactOptional(word),
})

const timeZone = v.pipe(
  v.string(),
  v.check(zone => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
    } catch {
      return false
    }
  }),
)

type Fields<T> = { readonly [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> }

/** Every field of every section, with what it may hold. */
const FIELDS: { readonly [S in SettingsSection]: Fields<Settings[S]> } = {
  shop: {
    name,
    courier: name,
    timeZone,
    cutoffs: v.pipe(v.array(v.nullable(minute)), v.length(7)),
    leadMinutes: minutes,
    quiet: v.object({ from: minute, to: minute }),
    nudgeAfterMinutes: minutes,
    waiting: v.object({ look: milliseconds, act: milliseconds }),
    addressWords: v.pipe(v.array(name), v.maxLength(1000)),
    ownWords: v.pipe(v.array(ownWord), v.maxLength(1000)),
    allowedWords: v.pipe(v.array(name), v.maxLength(1000)),
  },
  agent: { name },
  page: { marks: v.boolean(), button: v.boolean() },
  privacy: { keepDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500)) },
}

/** What the agent saves must be right in every field. */
export const sectionSchemas = {
  shop: v.object(FIELDS.shop),
  agent: v.object(FIELDS.agent),
  page: v.object(FIELDS.page),
  privacy: v.object(FIELDS.privacy),
} satisfies { readonly [S in SettingsSection]: v.GenericSchema<unknown, Settings[S]> }

/** What was kept, perhaps by another version or another machine: each field that is right counts, the default stands for the rest. */
export function readSection<S extends SettingsSection>(
  section: S,
  saved: Readonly<Record<string, unknown>>,
): Settings[S] {
  const right = Object.entries<v.GenericSchema>(FIELDS[section]).flatMap(([field, schema]) => {
    const read = v.safeParse(schema, saved[field])
    return read.success && read.output !== undefined ? [[field, read.output]] : []
  })
  return { ...DEFAULT_SETTINGS[section], ...Object.fromEntries(right) }
}

export function settings(store: Store): Promise<Settings> {
  return store.read(DEFAULT_SETTINGS, async database => settingsOf(await database.settings.toArray()))
}

export function settingsOf(rows: readonly SavedSection[]): Settings {
  const saved = new Map<SettingsSection, SavedSection['value']>(
    rows.filter(live).map(({ id, value }) => [id, value]),
  )
  return {
    shop: readSection('shop', saved.get('shop') ?? {}),
    agent: readSection('agent', saved.get('agent') ?? {}),
    page: readSection('page', saved.get('page') ?? {}),
    privacy: readSection('privacy', saved.get('privacy') ?? {}),
  }
}

/** Fields this version does not know stay as they are: a newer machine's settings pass through an older one. */
export function saveSettings<S extends SettingsSection>(
  store: Store,
  section: S,
  value: Settings[S],
): Promise<void> {
  return store.write(['settings'], async writing => {
    const known = await writing.database.settings.get(section)
    await put<SavedSection>(writing, writing.database.settings, {
      id: section,
      value: { ...known?.value, ...value },
    })
  })
}
