import { readFileSync, writeFileSync } from 'node:fs'
import { withConsoles } from './consoles-table'
import { withHouse } from './readme/house'
import { withSizes } from './readme/sizes'

/** Writes what of the README follows from the code: the consoles, the house, the sizes (of the newest build). */
writeFileSync('README.md', withSizes(withHouse(withConsoles(readFileSync('README.md', 'utf8')))))
