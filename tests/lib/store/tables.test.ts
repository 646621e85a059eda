import { describe, expect, it } from 'vitest'
import { lawOf, PERSONAL_KINDS, TABLE_NAMES, TABLES, tableRow } from '@/lib/store/tables'
import { KINDS } from '@/lib/store/tables/table'
import { VERSIONS } from '@/lib/store/versions'

describe('the list of tables', () => {
  it('makes the versions of the database that were shipped, to the letter', () => {
    expect(VERSIONS.slice(0, 2)).toEqual([
      {
        version: 1,
        tables: {
          phrases: 'id',
          groups: 'id',
          pins: 'id',
          notes: 'id, about, updatedAt',
          buyers: 'id, updatedAt',
          followUps: 'id, about, due',
          decisions: 'id, [console+about], updatedAt',
          settings: 'id',
          usage: 'id',
          learned: 'id',
          meta: 'id',
          imports: 'id, at',
        },
      },
      {
        version: 2,
        tables: { profiles: 'id', packs: 'id', hides: 'id', pictures: 'id', sets: 'id', staged: 'id, at' },
      },
    ])
  })

  it('brings every table with some version', () => {
    const made = new Set(VERSIONS.flatMap(({ tables }) => Object.keys(tables)))
    expect(TABLE_NAMES.filter(name => !made.has(name))).toEqual([])
  })

  it('puts every table under a kind that can be chosen, and what is about buyers under theirs', () => {
    for (const name of TABLE_NAMES) {
      const { kind, personal, keep } = tableRow(name)
      expect(KINDS).toContain(kind)
      expect([name, personal !== undefined]).toEqual([name, PERSONAL_KINDS.includes(kind)])
      expect([name, keep !== undefined]).toEqual([name, PERSONAL_KINDS.includes(kind) || kind === 'day'])
    }
  })

  it('names fields that the records have', () => {
    for (const name of TABLE_NAMES) {
      const law = lawOf(name)
      if (law.kind !== 'fields' || law.within !== undefined || law.texts === 'all') continue
      const { entries } = TABLES[name].schema as unknown as { entries: object }
      for (const field of [...law.texts, ...law.sets]) expect(entries).toHaveProperty(field)
    }
  })
})
