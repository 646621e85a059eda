import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { releaseOf } from '../../lib/manage/news/changelog'

/** The release's notes out of the changelog: both languages' line, then the points. Throws where it has no section. */
export function releaseNotes(version: string): string {
  const release = releaseOf(readFileSync('.github/CHANGELOG.md', 'utf8'), version)
  if (!release) throw new Error(`.github/CHANGELOG.md has no section "## ${version}".`)
  return `${release.line.zh}\n\n${release.line.en}\n\n${release.notes}\n`
}

/** A store's text with the addresses of this repository at this version; as it stands where nobody knows the repository. */
export function storeText(language: 'zh_CN' | 'en', version: string): string {
  const text = readFileSync(`.github/store/${language}.md`, 'utf8')
  const home = repository()
  return home ? text.replaceAll('{repository}', `${home}/blob/v${version}`) : text
}

/** Where the repository is read on the web: what the workflow says, else the remote this copy came from. */
function repository(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env
  if (server && name) return `${server}/${name}`
  try {
    const remote = execFileSync('git', ['remote', 'get-url', 'origin'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return /^(?:https:\/\/|git@)([^/:]+)[/:](.+?)(?:\.git)?$/
      .exec(remote.trim())
      ?.slice(1)
      .join('/')
      .replace(/^/, 'https://')
  } catch {
    return undefined
  }
}
