import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { deepSitesData, hostsList, sitesData } from './consoles-sites'
import { withConsoles } from './consoles-table'

/** Writes what follows from the profiles anew: the README's table of consoles, the stores' list of sites, and where each console stands. */
const SITES = 'lib/consoles/sites.data.ts'
const DEEP_SITES = 'lib/consoles/deep/sites.data.ts'

writeFileSync('README.md', withConsoles(readFileSync('README.md', 'utf8')))
writeFileSync('.github/store/hosts.md', hostsList())
writeFileSync(SITES, sitesData())
writeFileSync(DEEP_SITES, deepSitesData())
execFileSync('npx', ['--no-install', 'biome', 'format', '--write', SITES, DEEP_SITES], { stdio: 'inherit' })
