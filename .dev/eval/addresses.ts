import { readFileSync } from 'node:fs'
import { checkAddress } from '../../lib/trade/address'
import { parseRegions } from '../../lib/trade/regions'
import { REGIONS } from '../../lib/trade/regions.data'

/**
 * How well the address check finds what needs confirmation. The file: tab-separated with a header, columns `address` (as written) and
 * `complete` (y or n). The region columns come from a parser nobody checked and are not used. Returns one JSON line; with `log`, each wrong
 * row goes there.
 */
export function evalAddresses(file: string, log?: (line: string) => void): string {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/)
  const columns = header.split('\t')
  const at = (name: string) => columns.indexOf(name)
  const regions = parseRegions(REGIONS)
  const rows = lines
    .filter(line => line.trim())
    .map(line => {
      const cells = line.split('\t')
      const address = cells[at('address')] ?? ''
      const findings = checkAddress({ address, masked: [] }, { regions })
      const row = {
        needed: cells[at('complete')] === 'n',
        must: findings.some(({ level }) => level === 'must'),
        flagged: findings.some(({ level }) => level === 'must' || level === 'look'),
      }
      if (row.needed !== row.flagged)
        log?.([cells[at('why')], address, findings.map(({ reason }) => reason).join(' ')].join(' | '))
      return row
    })
  const figures = (said: (row: (typeof rows)[number]) => boolean) => {
    const right = rows.filter(row => row.needed && said(row)).length
    return {
      precision: share(right, rows.filter(said).length),
      recall: share(right, rows.filter(row => row.needed).length),
    }
  }
  const must = figures(row => row.must)
  return JSON.stringify({
    set: 'addresses',
    n: rows.length,
    ...figures(row => row.flagged),
    must_precision: must.precision,
    must_recall: must.recall,
  })
}

const share = (part: number, whole: number): number => (whole ? Math.round((part / whole) * 1000) / 1000 : 0)
