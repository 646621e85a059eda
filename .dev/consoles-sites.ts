import { PROFILES } from '../lib/consoles/profiles'

/** Source of `lib/consoles/sites.data.ts`, not yet formatted. */
export function sitesData(): string {
  const sites = PROFILES.filter(({ id }) => id !== 'practice').map(({ id, matches }) => [id, matches])
  return `/** Id and addresses of every built-in console, from the profiles: \`npm run consoles\` writes this file. */
export const SITES: readonly (readonly [id: string, matches: readonly string[]])[] = ${JSON.stringify(sites)}
`
}

/** The stores' list of sites, one line an address: why each is asked for is which console stands there. */
export function hostsList(): string {
  const names = new Map<string, string[]>()
  for (const { id, matches, facts } of PROFILES) {
    if (id === 'practice') continue
    for (const pattern of matches)
      names.set(pattern, [...(names.get(pattern) ?? []), `${facts.name.en} · ${facts.name.zh}`])
  }
  const lines = [...names].map(([pattern, consoles]) => `- \`${pattern}\`: ${consoles.join(', ')}`)
  return `# Host permissions\n\nThe pages of each console, from the profiles: \`npm run consoles\` writes this file.\n\n${lines.join('\n')}\n`
}

/** Source of `lib/consoles/deep/sites.data.ts`, not yet formatted. */
export function deepSitesData(): string {
  const sites = PROFILES.flatMap(({ id, matches, deep }) =>
    deep ? [[id, matches, deep.answers.flatMap(({ at }) => at)]] : [],
  )
  return `/**
 * Consoles that can be read deep, with the addresses of their pages and of the answers looked at there, from the profiles:
 * \`npm run consoles\` writes this file.
 */
export const DEEP_SITES: readonly (readonly [
  id: string,
  matches: readonly string[],
  answers: readonly string[],
])[] = ${JSON.stringify(sites)}
`
}
