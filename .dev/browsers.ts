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

/** What the search asks of the machine it runs on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where a command of this name is, if anywhere. */
  which(command: string): string | undefined
  exists(path: string): boolean
  /** Whether what stands there starts, and is of this major version or newer. */
  suits(path: string, oldest: number): boolean
  /** Path of the browser that was downloaded before, if any. */
  downloaded(name: BrowserName): string | undefined
  /** Tries to download the browser; a failure is not fatal. */
  download(name: BrowserName): void
  /** Whether Debian's packages can be installed, and doing so. */
  readonly apt: boolean
  install(...packages: string[]): void
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

/** Package managers, and how each installs; the browser's package has the browser's own name, except on Debian. */
const MANAGERS = [
  ['dnf', 'dnf install'],
  ['pacman', 'pacman -S'],
  ['zypper', 'zypper install'],
  ['apk', 'apk add'],
  ['brew', 'brew install --cask'],
] as const

const THIS_MACHINE: Machine = {
  env: process.env,
  which,
  exists: existsSync,
  suits,
  downloaded: name => SOURCES[name].downloaded(),
  download: name => SOURCES[name].download(),
  get apt() {
    return canApt()
  },
  install: installDebian,
}

/** Path of the browser's executable, fetched if need be. Throws with the sentence that says what to install. */
export function browserPath(name: BrowserName, machine: Machine = THIS_MACHINE): string {
  const found = findBrowser(name, machine)
  if (found) return found
  const { debianPackages } = SOURCES[name]
  say(`No ${name} on this machine: downloading one.`)
  machine.download(name)
  const downloaded = findBrowser(name, machine)
  if (downloaded) return downloaded
  if (machine.apt) {
    say(`The download failed: installing Debian's ${debianPackages[0]}.`)
    machine.install(...debianPackages, 'fonts-noto-cjk')
    const installed = findBrowser(name, machine)
    if (installed) return installed
  }
  throw new Error(whatToInstall(name, machine))
}

function whatToInstall(name: BrowserName, { which }: Machine): string {
  const { oldest, byHand, debianPackages, variable } = SOURCES[name]
  const manager = MANAGERS.find(([command]) => which(command) !== undefined)
  const command = which('apt-get')
    ? `apt-get install ${debianPackages.join(' ')}`
    : manager && `${manager[1]} ${name}`
  return (
    `No ${name} that starts, of version ${oldest} or newer. ${byHand}${command ? `, here with \`${command}\`` : ''}, ` +
    `or set ${variable} to the path of one.`
  )
}

/** The browser's executable if the machine has one already that starts and is new enough. A path that the variable names is not asked. */
export function findBrowser(name: BrowserName, machine: Machine = THIS_MACHINE): string | undefined {
  const { variable, commands, paths, oldest } = SOURCES[name]
  const chosen = machine.env[variable]
  if (chosen) return chosen
  const known = [...commands.map(machine.which), ...paths.filter(machine.exists)]
  const found = known.find(path => path && machine.suits(path, oldest))
  if (found) return found
  const fetched = machine.downloaded(name)
  return fetched && machine.suits(fetched, oldest) ? fetched : undefined
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
