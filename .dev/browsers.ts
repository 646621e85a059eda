import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * Finds the browsers the project runs in, and fetches a missing one: a system browser, else the download of the
 * library that drives it, else Debian's package as root. Google Chrome is not looked for: it no longer takes
 * `--load-extension` (since Chrome 137), Chromium does.
 */
export type BrowserName = 'chromium' | 'firefox'

interface Source {
  /** Overrides everything else. */
  readonly variable: string
  /** The oldest major version the extension runs in. */
  readonly oldest: number
  readonly paths: readonly string[]
  readonly commands: readonly string[]
  /** Debian's package, with the Chinese interface it leaves out. */
  readonly debianPackages: readonly string[]
  readonly byHand: string
  downloaded(): string | undefined
  download(): void
}

const firefoxCache = join(homedir(), '.cache', 'deskside-browsers')

const SOURCES: Record<BrowserName, Source> = {
  chromium: {
    variable: 'DESKSIDE_CHROMIUM',
    oldest: 137,
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    commands: ['chromium', 'chromium-browser'],
    debianPackages: ['chromium', 'chromium-l10n'],
    byHand: 'Install Chromium (https://www.chromium.org/getting-involved/download-chromium/)',
    downloaded: () => existing(chromium.executablePath()),
    download: () => run('npx', ['--no-install', 'playwright-core', 'install', '--no-shell', 'chromium']),
  },
  firefox: {
    variable: 'DESKSIDE_FIREFOX',
    oldest: 142,
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    commands: ['firefox-esr', 'firefox'],
    debianPackages: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
    byHand: 'Install Firefox (https://www.mozilla.org/firefox/)',
    downloaded: () => existing(firefoxDownload()),
    // puppeteer-core brings this command with it.
    download: () =>
      run('npx', ['--no-install', 'browsers', 'install', 'firefox@stable', '--path', firefoxCache]),
  },
}

/** Names the environment variable that says where a browser is. */
export const browserVariable = (name: BrowserName): string => SOURCES[name].variable

/** Path of the browser's executable, fetched if need be. Throws with the sentence that says what to install. */
export function browserPath(name: BrowserName): string {
  const found = findBrowser(name)
  if (found) return found
  const source = SOURCES[name]
  say(`No ${name} on this machine: downloading one.`)
  source.download()
  const downloaded = source.downloaded()
  if (downloaded && suits(downloaded, source.oldest)) return downloaded
  if (canApt()) {
    say(`The download failed: installing Debian's ${source.debianPackages[0]}.`)
    installDebian(...source.debianPackages, 'fonts-noto-cjk')
    const installed = findBrowser(name)
    if (installed) return installed
  }
  throw new Error(
    `No ${name} that starts, of version ${source.oldest} or newer. ${source.byHand}, or on Debian \`apt-get install ${source.debianPackages.join(' ')}\`, ` +
      `or set ${source.variable} to its path.`,
  )
}

/** The browser's executable if the machine has one already that starts and is new enough. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths, oldest, downloaded } = SOURCES[name]
  const chosen = process.env[variable]
  if (chosen) return chosen
  const known = [...commands.map(which), ...paths.filter(path => existsSync(path))]
  const found = known.find(path => path && suits(path, oldest))
  if (found) return found
  const fetched = downloaded()
  return fetched && suits(fetched, oldest) ? fetched : undefined
}

/** Starts it as far as its version: a download may lack libraries of the system, a system's own be too old. */
function suits(path: string, oldest: number): boolean {
  // On Windows a browser opens a window instead of telling its version.
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 })
  const major = Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0)
  return status === 0 && major >= oldest
}

function firefoxDownload(): string | undefined {
  const list = spawnSync('npx', ['--no-install', 'browsers', 'list', '--path', firefoxCache], {
    encoding: 'utf8',
  })
  return /^firefox@\S+ \(.*\) (.+)$/m.exec(list.stdout ?? '')?.[1]
}

function existing(path: string | undefined): string | undefined {
  return path && existsSync(path) ? path : undefined
}

function which(command: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  const result = spawnSync(finder, [command], { encoding: 'utf8' })
  return result.status === 0 ? result.stdout.split(/\r?\n/)[0] : undefined
}

function canApt(): boolean {
  return process.getuid?.() === 0 && which('apt-get') !== undefined
}

function installDebian(...packages: string[]): void {
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

/** A failure is not fatal here: the next source is tried. */
function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000, env })
}

function say(sentence: string): void {
  console.log(sentence)
}
