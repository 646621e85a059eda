/** One version's section of the changelog. */
export interface Release {
  /** `1.2.3`, or `Unreleased`. */
  readonly version: string
  /** What is new for the agent, one sentence a language. */
  readonly line: { readonly zh: string; readonly en: string }
  /** The rest of the section, in Markdown. */
  readonly notes: string
}

/** The sections of `.github/CHANGELOG.md`, as they stand: newest first. Throws where one lacks its line in either language. */
export function releasesOf(changelog: string): Release[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const version = section.slice(0, section.indexOf('\n')).trim()
      const line = (language: 'zh' | 'en') => {
        const found = new RegExp(`^${language}: (.+)$`, 'm').exec(section)?.[1]
        if (!found) throw new Error(`The changelog's ${version} has no line "${language}: …".`)
        return found.trim()
      }
      const notes = section.slice(section.indexOf('\n')).replace(/^(zh|en): .*$/gm, '')
      return { version, line: { zh: line('zh'), en: line('en') }, notes: notes.trim() }
    })
}

/** The section of a version; undefined where it has none. */
export const releaseOf = (changelog: string, version: string): Release | undefined =>
  releasesOf(changelog).find(release => release.version === version)
