import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, scratch } from '../places'
import { startProcess } from '../process'

/** The host part of everybody's address. */
export const DOMAIN = 'localhost'

export interface ChatServer {
  readonly websocket: string
  stop(): Promise<void>
}

export interface Account {
  /** In front of the host. */
  readonly name: string
  /** As everybody sees it. */
  readonly shown: string
  readonly password: string
}

/** A chat server on the loopback whose accounts all know each other, forgotten when it stops. */
export async function startProsody(accounts: readonly Account[]): Promise<ChatServer> {
  ensureProsody()
  const folder = scratch('prosody')
  mkdirSync(join(folder, 'data'), { recursive: true })
  const port = await freePort()
  const config = join(folder, 'prosody.cfg.lua')
  writeFileSync(config, configOf(folder, port))
  const known = accounts.map(({ name, shown }) => `${name}@${DOMAIN}=${shown}\n`)
  writeFileSync(join(folder, 'groups.txt'), `[Everybody]\n${known.join('')}`)
  for (const { name, password } of accounts) {
    const { status, stderr } = spawnSync(
      'prosodyctl',
      ['--root', '--config', config, 'register', name, DOMAIN, password],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`prosody took no account ${name}: ${stderr}`)
  }
  const running = await startProcess({
    command: 'prosody',
    args: ['--root', '-F', '--config', config],
    cwd: folder,
    ready: /Activated service 'http' on/,
    within: 20_000,
  })
  return {
    websocket: `ws://127.0.0.1:${port}/xmpp-websocket`,
    stop: () => running.stop().then(() => rmSync(folder, { recursive: true, force: true })),
  }
}

function configOf(folder: string, port: number): string {
  return `
run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
certificates = "${folder}"
log = { info = "*console" }
daemonize = false
authentication = "internal_plain"
storage = "internal"
allow_unencrypted_plain_auth = true
c2s_require_encryption = false
modules_enabled = { "roster", "saslauth", "disco", "carbons", "pep", "presence", "message", "iq", "ping", "websocket", "mam", "groups" }
groups_file = "${folder}/groups.txt"
modules_disabled = { "s2s", "tls", "c2s_tls" }
c2s_ports = {}
s2s_ports = {}
http_interfaces = { "127.0.0.1" }
http_ports = { ${port} }
https_ports = {}
http_host = "127.0.0.1"
consider_websocket_secure = true
cross_domain_websocket = true
VirtualHost "${DOMAIN}"
`
}

/** Debian's package, installed where that can be done without asking. */
function ensureProsody(): void {
  const isThere = () => spawnSync('prosodyctl', ['about'], { encoding: 'utf8' }).error === undefined
  if (isThere()) return
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'prosody'], {
      stdio: 'inherit',
      env,
    })
  }
  if (!isThere())
    throw new Error('This test needs the chat server prosody: `apt-get install prosody` on Debian.')
}
