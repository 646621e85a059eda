import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'

/** Where real consoles are installed: ignored by git, no part of our own dependencies. */
const REAL = resolve(import.meta.dirname, '../../.real')

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>
  readonly overrides?: Readonly<Record<string, string>>
}

/** The folder in which these packages are installed, installed now unless they are. Throws when npm cannot. */
export function installed(name: string, packages: Packages): string {
  const folder = join(REAL, name)
  const manifest = JSON.stringify({ name: `real-${name}`, private: true, type: 'module', ...packages })
  const done = join(folder, 'installed.json')
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), manifest)
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm could not install ${name} into ${folder}`)
  writeFileSync(done, manifest)
  return folder
}

/** A folder for what one run writes. */
export function scratch(name: string): string {
  const folder = join(REAL, 'runs', `${name}-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** A port of the loopback that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? found(address.port) : failed(new Error('no port')),
      )
    })
  })
}
