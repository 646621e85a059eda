import { readFileSync, writeFileSync } from 'node:fs'
import { withConsoles } from './consoles-table'

/** Writes the README's table of consoles anew. */
writeFileSync('README.md', withConsoles(readFileSync('README.md', 'utf8')))
