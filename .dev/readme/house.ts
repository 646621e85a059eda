import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { withBlock } from './block'

const ROOT = resolve(import.meta.dirname, '../..')
/** Imports of values; those of types alone bind nothing at run time. */
const IMPORT = /^\s*(?:import|export)\s+(?!type\s)[^'";]*?from\s+'([^']+)'/gm

/** `lib/trade/order.ts` stands in `trade`, `components/ui/button.tsx` in `components`. */
const roomOf = (path: string): string => {
  // The list of tables is apart from the database: the backup is derived from it, too.
  if (/^lib\/store\/tables(?:\.ts)?(?:\/|$)/.test(path)) return 'tables'
  const [top = '', second = ''] = path.split('/')
  return top === 'lib' ? second.replace(/\.tsx?$/, '') : top
}

/** The README with its picture of the rooms: which imports values of which, as the code has it now. */
export const withHouse = (readme: string): string => withBlock(readme, 'house', picture())

function picture(): string {
  const graph = reduced(imports())
  const lines = [...graph].flatMap(([room, others]) =>
    [...others].sort().map(other => `  ${room} --> ${other}`),
  )
  return ['```mermaid', 'flowchart TD', ...lines.sort(), '```'].join('\n')
}

function imports(): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  for (const top of ['entrypoints', 'components', 'lib'])
    for (const entry of readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue
      const path = relative(ROOT, join(entry.parentPath, entry.name))
      const others = graph.get(roomOf(path)) ?? new Set()
      graph.set(roomOf(path), others)
      for (const [, name = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)) {
        const of = name.startsWith('@/')
          ? name.slice(2)
          : name.startsWith('.')
            ? join(dirname(path), name)
            : ''
        if (/^(?:lib|components)\//.test(of) && roomOf(of) !== roomOf(path)) others.add(roomOf(of))
      }
    }
  return graph
}

/** Without the arrows that follow from others: what a room reaches through another is not drawn twice. */
function reduced(graph: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(graph.get(from) ?? [])].some(next => {
      if (next === to) return true
      if (seen.has(next)) return false
      seen.add(next)
      return reaches(next, to, seen)
    })
  return new Map(
    [...graph].map(([room, others]) => [
      room,
      new Set(
        [...others].filter(
          to =>
            ![...others].some(
              by => by !== to && !reaches(to, by, new Set([room])) && reaches(by, to, new Set([room])),
            ),
        ),
      ),
    ]),
  )
}
