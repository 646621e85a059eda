import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtExtension } from '../browser/extension'
import type { Row } from './benchmark'

export const name = 'Sizes of the scripts, gzip -9, and what each may weigh'

/** What a script may weigh, in kB (1,000 bytes) of gzip -9. A page counts with every script it loads at once. */
export const BUDGETS: readonly { readonly name: string; readonly runs: string; readonly budget: number }[] = [
  { name: 'agent.js', runs: "in every console's page", budget: 40 },
  { name: 'badges.js', runs: 'in a page where marks are on', budget: 8 },
  { name: 'buyers.js', runs: 'in a page with a list of buyers', budget: 10 },
  { name: 'slash.js', runs: 'in a page where the slash search is on', budget: 5 },
  { name: 'on-demand.js', runs: 'in a page, when it is needed', budget: 7 },
  { name: 'refind.js', runs: 'in a page whose chat is not where its profile says', budget: 16 },
  { name: 'page-listen.js', runs: "in the page's own world, deep reading", budget: 3 },
  { name: 'picker.js', runs: 'in a page while parts are pointed at', budget: 75 },
  { name: 'background.js', runs: 'in the background', budget: 190 },
  { name: 'sidebar.html', runs: 'the sidebar', budget: 390 },
  { name: 'manage.html', runs: 'the full page', budget: 200 },
  { name: 'popup.html', runs: "the toolbar's popup", budget: 55 },
  { name: 'demo.html', runs: 'the practice console', budget: 60 },
]

/** Bytes of a built script, gzip -9; of a page, of all scripts it loads at once. */
export function sizeOf(path: string): number {
  const text = readFileSync(join(builtExtension('chrome'), path))
  if (!path.endsWith('.html')) return gzipSync(text, { level: 9 }).length
  const scripts = [...text.toString().matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(match => match[1] ?? '')
  return scripts.reduce((sum, script) => sum + sizeOf(script), 0)
}

/** The scripts and pages that stand at the top of a build: each of them is run by itself. */
export const builtScripts = (): string[] =>
  readdirSync(builtExtension('chrome')).filter(path => /\.(js|html)$/.test(path))

export async function run(): Promise<Row[]> {
  return BUDGETS.map(({ name, budget }) => {
    const kB = sizeOf(name) / 1000
    return { name, value: kB, unit: 'kB', ratio: `${((kB / budget) * 100).toFixed(0)} % of its budget` }
  })
}
