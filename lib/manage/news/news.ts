import changelog from '@/.github/CHANGELOG.md?raw'
import { releaseOf } from './changelog'

/** What the agent is told once after an update. */
export interface News {
  readonly version: string
  /** Absent where the changelog says nothing of the version. */
  readonly line?: string
}

export function newsOf(version: string, language: 'zh' | 'en'): News {
  const line = releaseOf(changelog, version)?.line[language]
  return { version, ...(line && { line }) }
}
