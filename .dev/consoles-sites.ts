import { PROFILES } from '../lib/consoles/profiles'

/** Source of `lib/consoles/sites.data.ts`, not yet formatted. */
export function sitesData(): string {
  const sites = PROFILES.filter(({ id }) => id !== 'practice').map(({ id, matches }) => [id, matches])
  return `/** Id and addresses of every built-in console, from the profiles: \`npm run consoles\` writes this file. */
export const SITES: readonly (readonly [id: string, matches: readonly string[]])[] = ${JSON.stringify(sites)}
`
}
