import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file that is written, or one that gains a line. */
export type Change =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly edit: (text: string) => string }

/**
 * Writes all of it or nothing, and returns what takes it back. Throws where a new file is there already, or an old one has no place for its
 * line.
 */
export function apply(changes: readonly Change[]): () => void {
  const texts = changes.map(change => {
    if ('edit' in change) {
      const before = readFileSync(change.path, 'utf8')
      return { path: change.path, text: change.edit(before), before }
    }
    if (existsSync(change.path)) throw new Error(`${change.path} is there already.`)
    return { path: change.path, text: change.text, before: undefined }
  })
  for (const { path, text } of texts) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return () => {
    for (const { path, before } of texts)
      if (before === undefined) rmSync(path)
      else writeFileSync(path, before)
  }
}

/** Puts an entry at the end of the list or object that opens with this line, or before the entry named. */
export function intoList(text: string, opening: string, entry: string, before?: string): string {
  const from = text.indexOf(opening)
  if (from < 0) throw new Error(`No "${opening}" here any more.`)
  const end = text.slice(from).search(/^[\]}]/m)
  const within = text.slice(from, from + end)
  const at = before === undefined ? -1 : within.lastIndexOf(`  ${before}\n`)
  const place = from + (at < 0 ? end : at)
  return `${text.slice(0, place)}  ${entry}\n${text.slice(place)}`
}

/** Adds an import; the formatter puts it in its place. */
export const withImport = (text: string, names: string, from: string): string =>
  `import { ${names} } from '${from}'\n${text}`

/** Adds words below a key of a YAML file, at the end of what stands there. `lines` are indented from the key's children on. */
export function underKey(yaml: string, path: readonly string[], lines: readonly string[]): string {
  const all = yaml.split('\n')
  let from = 0
  for (const [depth, key] of path.entries()) {
    from = all.indexOf(`${'  '.repeat(depth)}${key}:`, from)
    if (from < 0) throw new Error(`The words have no ${path.join('.')}.`)
  }
  const indent = '  '.repeat(path.length)
  let end = from + 1
  while (end < all.length && all[end]?.startsWith(indent)) end++
  return [...all.slice(0, end), ...lines.map(line => indent + line), ...all.slice(end)].join('\n')
}
