import { writeFile } from 'node:fs/promises'
import { backupSchema } from '../lib/backup/json-schema'

/** Writes the JSON Schema of the backup file as the list of tables has it now. */
await writeFile('lib/backup/backup.schema.json', `${JSON.stringify(backupSchema(), null, 2)}\n`)
