import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a release is called. */
export interface ReleaseVersion {
  readonly version: string
  /** Whether a tag says so; without one it is the version of package.json, for trying. */
  readonly tagged: boolean
}

/** The version in the tag (`v1.2.3`) of what is checked out here; else package.json's. */
export function releaseVersion(): ReleaseVersion {
  const tag = tagHere()
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag ?? '')?.[1]
  if (version) return { version, tagged: true }
  return {
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    tagged: false,
  }
}

function tagHere(): string | undefined {
  try {
    return execFileSync('git', ['describe', '--tags', '--exact-match', '--match', 'v[0-9]*'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    // No repository, or no tag here.
    return undefined
  }
}
