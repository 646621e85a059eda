import { pinyin } from 'pinyin-pro'
import { median, quantile, type Row } from './benchmark'
import { FUSE, OURS } from './find/contenders'
import { makeLibrary, SOUGHT } from './find/library'
import { type Measured, measure, rightOnes } from './find/measure'
import { bundled, inChromium } from './in-page'

export const name =
  'Finding a phrase among 10,000: each keystroke (best of 5 rounds), and how many of the right phrases are found'

const SIZE = 10_000

/** A page's clock goes in steps of this many ms. */
const TICK = 0.1

export async function run(): Promise<Row[]> {
  const node = measure(SIZE)
  return [...times('Node', node), ...times('Chromium', await inPage()), ...shares(node)]
}

function times(where: string, measured: readonly Measured[]): Row[] {
  const fuse = measured.find(({ name }) => name === FUSE)?.keystrokes ?? []
  const row = (contender: string, what: string, value: number, ratio?: string): Row => ({
    name: `${where}: ${contender}, ${what}`,
    value,
    unit: 'ms',
    ...(ratio && { ratio }),
  })
  const against = (value: number, fuses: number) =>
    `${(fuses / Math.max(value, TICK)).toFixed(1)} × faster than ${FUSE}`
  return measured.flatMap(({ name, prepared, keystrokes }) => {
    const [middle, slow] = [median(keystrokes), quantile(keystrokes, 0.95)]
    return [
      row(name, 'median', middle, name === FUSE ? undefined : against(middle, median(fuse))),
      row(name, 'p95', slow, name === FUSE ? undefined : against(slow, quantile(fuse, 0.95))),
      ...(name === OURS ? [row(name, 'getting ready', prepared)] : []),
    ]
  })
}

/** Of the right phrases, the share found, hanzi and pinyin queries apart. */
function shares(measured: readonly Measured[]): Row[] {
  const phrases = makeLibrary(SIZE)
  const readings = (letter: string) =>
    pinyin(letter, { multiple: true, toneType: 'none', type: 'array', v: true })
  const asWritten = (letter: string) => [letter]
  const queries = SOUGHT.map(({ query, kind, means }) => ({
    query,
    kind,
    right: rightOnes(phrases, means, kind === 'hanzi' ? asWritten : readings),
  }))
  return measured.flatMap(({ name, found }) =>
    (['hanzi', 'pinyin'] as const).map(kind => {
      const asked = queries.filter(query => (query.kind === 'hanzi') === (kind === 'hanzi'))
      const hits = asked.map(({ query, right }) => {
        const ids = new Set(found[query])
        return right.filter(id => ids.has(id)).length / right.length
      })
      return {
        name: `${name}, right phrases found by ${kind === 'hanzi' ? 'hanzi' : 'pinyin, initials, mixed'}`,
        value: (hits.reduce((sum, hit) => sum + hit, 0) / hits.length) * 100,
        unit: '%',
        ratio: `${hits.filter(hit => hit > 0).length} of ${hits.length} queries answered`,
      }
    }),
  )
}

async function inPage(): Promise<Measured[]> {
  const script = await bundled('find/page.ts')
  return inChromium(async open => {
    const page = await open('')
    await page.addScriptTag({ content: script })
    return (await page.evaluate(`measureFinding(${SIZE})`)) as Measured[]
  })
}
