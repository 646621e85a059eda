import { readFileSync } from 'node:fs'
import { checkAddress } from '../../lib/trade/address'
import { parseRegions } from '../../lib/trade/regions'
import { REGIONS } from '../../lib/trade/regions.data'

/**
 * How well the address check finds what needs confirmation. The file: tab-separated with a header, columns `address` (as written) and
 * `complete` (y or n), and where it has one `why` (reasons, comma between): `must_due` is the share of the rows with a reason of the level
 * `must` that the check gives that level. `rows` measures every row, or only the odd or even ones. Region columns come from a parser that
 * nobody checked and are not used. Returns one JSON line; with `log`, each wrong row goes there.
 */
export function evalAddresses(
  file: string,
  rows: 'all' | 'odd' | 'even' = 'all',
  log?: (line: string) => void,
): string {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/)
  const columns = header.split('\t')
  const at = (name: string) => columns.indexOf(name)
  const regions = parseRegions(REGIONS)
  const measured = lines
    .filter(line => line.trim())
    .filter((_, index) => rows === 'all' || (index % 2 === 0) === (rows === 'odd'))
    .map(line => {
      const cells = line.split('\t')
      const address = cells[at('address')] ?? ''
      const findings = checkAddress({ address, masked: [] }, { regions })
      const row = {
        needed: cells[at('complete')] === 'n',
        due: cells[at('complete')] === 'n' && MUST.test(cells[at('why')] ?? ''),
        must: findings.some(({ level }) => level === 'must'),
        flagged: findings.some(({ level }) => level === 'must' || level === 'look'),
      }
      if (row.needed !== row.flagged)
        log?.([cells[at('why')], address, findings.map(({ reason }) => reason).join(' ')].join(' | '))
      return row
    })
  const figures = (said: (row: (typeof measured)[number]) => boolean) => {
    const right = measured.filter(row => row.needed && said(row)).length
    return {
      precision: share(right, measured.filter(said).length),
      recall: share(right, measured.filter(row => row.needed).length),
    }
  }
  const must = figures(row => row.must)
  const due = measured.filter(row => row.due)
  return JSON.stringify({
    set: 'addresses',
    n: measured.length,
    ...figures(row => row.flagged),
    must_precision: must.precision,
    must_recall: must.recall,
    must_due: share(due.filter(row => row.must).length, due.length),
  })
}

/** What a parcel cannot arrive with; a village, an organisation and a pick-up point are of the level `look`. */
const MUST =
  /no_door|region_only|town_only|road_only|landmark|region_conflict|truncated|no_region|placeholder/

const share = (part: number, whole: number): number => (whole ? Math.round((part / whole) * 1000) / 1000 : 0)
