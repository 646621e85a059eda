import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backupSchema, schemaOf } from '@/lib/backup/json-schema'
import { TABLES } from '@/lib/store/tables'

describe('the JSON Schema of the backup file', () => {
  it('stands beside the format as the list of tables has it: `npm run schema` writes it', () => {
    expect(JSON.parse(readFileSync('lib/backup/backup.schema.json', 'utf8'))).toEqual(backupSchema())
  })

  it('says what a note must have, may have, and how long it may be', () => {
    expect(schemaOf(TABLES.notes.schema)).toMatchObject({
      type: 'object',
      required: ['id', 'about', 'console', 'text', 'at', 'updatedAt'],
      properties: {
        text: { type: 'string', maxLength: 20_000 },
        at: { type: 'integer', minimum: 0 },
        by: { type: 'string' },
        others: {
          properties: { text: { type: 'array', items: { properties: { value: { maxLength: 20_000 } } } } },
        },
      },
    })
  })

  it('asks for the tables that every format has', () => {
    const { properties } = backupSchema() as { properties: { content: { required: string[] } } }
    expect(properties.content.required).toContain('notes')
    expect(properties.content.required).not.toContain('sets')
  })
})
