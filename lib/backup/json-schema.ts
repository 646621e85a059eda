import type * as v from 'valibot'
import { TABLE_NAMES, TABLES } from '@/lib/store/tables'
import { FORMAT } from './format'

/** JSON Schema, as much of it as the backup file needs. */
export type JsonSchema = { readonly [key: string]: unknown }

/** What a backup file of this version is, for whoever reads or writes one with another tool; derived from the list of tables. */
export function backupSchema(): JsonSchema {
  const tables = TABLE_NAMES.map(name => [name, { type: 'array', items: schemaOf(TABLES[name].schema) }])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Deskside backup',
    type: 'object',
    required: ['kind', 'version', 'at', 'device', 'counts', 'checksum', 'content'],
    properties: {
      kind: { const: 'deskside-backup' },
      version: { type: 'integer', minimum: 1, maximum: FORMAT },
      at: { type: 'integer', minimum: 0, description: 'When it was exported, in epoch ms.' },
      device: { type: 'string', maxLength: 40 },
      counts: { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
      checksum: {
        type: 'string',
        description: 'SHA-256 of `content` as JSON without spaces, its keys in the file’s order, in hex.',
      },
      content: {
        type: 'object',
        required: TABLE_NAMES.filter(name => TABLES[name].format === 1),
        properties: Object.fromEntries(tables),
      },
    },
  }
}

/** The parts of a valibot schema that are read here. */
interface Node {
  readonly kind?: string
  readonly type: string
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly wrapped?: Node
  readonly value?: Node
  readonly key?: Node
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly pipe?: readonly Node[]
  readonly requirement?: unknown
}

/** One schema's own; checks that JSON Schema cannot say are left out. */
export const schemaOf = (schema: v.GenericSchema): JsonSchema => convert(schema as unknown as Node)

function convert(node: Node): JsonSchema {
  const [, ...actions] = node.pipe ?? []
  return Object.assign({}, base(node), ...actions.map(action => bound(action, node.type)))
}

function base(node: Node): JsonSchema {
  switch (node.type) {
    case 'object': {
      const entries = Object.entries(node.entries ?? {})
      return {
        type: 'object',
        required: entries.filter(([, entry]) => !isOptional(entry)).map(([name]) => name),
        properties: Object.fromEntries(entries.map(([name, entry]) => [name, convert(entry)])),
      }
    }
    case 'record':
      return {
        type: 'object',
        ...(node.key && { propertyNames: convert(node.key) }),
        ...(node.value && { additionalProperties: convert(node.value) }),
      }
    case 'array':
      return { type: 'array', ...(node.item && { items: convert(node.item) }) }
    case 'exact_optional':
    case 'optional':
      return node.wrapped ? convert(node.wrapped) : {}
    case 'nullable':
      return { anyOf: [...(node.wrapped ? [convert(node.wrapped)] : []), { type: 'null' }] }
    case 'union':
      return { anyOf: (node.options as readonly Node[]).map(convert) }
    case 'picklist':
      return { enum: node.options ?? [] }
    case 'literal':
      return { const: node.literal }
    case 'custom':
      return { type: 'object' }
    case 'string':
    case 'number':
    case 'boolean':
      return { type: node.type }
    default:
      return {}
  }
}

const isOptional = ({ type }: Node) => type === 'exact_optional' || type === 'optional'

/** What one step of a pipe bounds. */
function bound({ type, requirement }: Node, of: string): JsonSchema {
  const size = of === 'array' ? 'Items' : of === 'string' ? 'Length' : 'Properties'
  switch (type) {
    case 'min_length':
      return { [`min${size}`]: requirement }
    case 'max_length':
      return { [`max${size}`]: requirement }
    case 'length':
      return { [`min${size}`]: requirement, [`max${size}`]: requirement }
    case 'non_empty':
      return { [`min${size}`]: 1 }
    case 'max_entries':
      return { maxProperties: requirement }
    case 'min_value':
      return { minimum: requirement }
    case 'max_value':
      return { maximum: requirement }
    case 'integer':
    case 'safe_integer':
      return { type: 'integer' }
    case 'regex':
    case 'base64':
      return requirement instanceof RegExp ? { pattern: patternOf(requirement) } : {}
    default:
      return {}
  }
}

/** JSON Schema knows no flags: a pattern with any is left open. */
const patternOf = ({ source, flags }: RegExp) => (flags.replace('u', '') === '' ? source : '')
