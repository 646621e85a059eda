import { parseArgs } from 'node:util'
import { evalAddresses } from './eval/addresses'
import { evalChoice } from './eval/choice'
import { evalIntent } from './eval/intent'
import { evalRank } from './eval/rank'
import { evalShown } from './eval/shown'

/** Measures suggestions and the address check on files given by the caller, one JSON line a figure. None is kept here. */
const { values: files } = parseArgs({
  options: {
    choice: { type: 'string' },
    phrases: { type: 'string' },
    rank: { type: 'string' },
    intent: { type: 'string' },
    addresses: { type: 'string' },
    rows: { type: 'string' },
  },
})

const SETS: readonly { readonly name: string; lines(): readonly string[] | undefined }[] = [
  {
    name: '--choice FILE --phrases FILE',
    lines: () => (files.choice && files.phrases ? evalChoice(files.choice, files.phrases) : undefined),
  },
  { name: '--rank FILE', lines: () => (files.rank ? evalRank(files.rank) : undefined) },
  {
    name: '--intent FILE [--phrases FILE]',
    lines: () =>
      files.intent
        ? [...evalIntent(files.intent), ...(files.phrases ? evalShown(files.intent, files.phrases) : [])]
        : undefined,
  },
  {
    name: '--addresses FILE [--rows odd|even]',
    lines: () =>
      files.addresses
        ? [evalAddresses(files.addresses, files.rows === 'odd' || files.rows === 'even' ? files.rows : 'all')]
        : undefined,
  },
]

const measured = SETS.map(({ lines }) => lines())
for (const line of measured.flat()) if (line) console.log(line)
if (measured.every(lines => lines === undefined)) {
  console.error(`usage: npm run eval -- ${SETS.map(({ name }) => `[${name}]`).join(' ')}`)
  process.exitCode = 2
}
