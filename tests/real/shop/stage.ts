import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, installed, scratch } from '../places'
import { startProcess } from '../process'
import { type Seeded, seed } from './seed'

const PACKAGES = {
  dependencies: {
    '@vendure/admin-ui-plugin': '3.7.3',
    '@vendure/asset-server-plugin': '3.7.3',
    '@vendure/core': '3.7.3',
    '@vendure/dashboard': '3.7.3',
    'better-sqlite3': '12.9.0',
    typescript: '5.8.3',
  },
  // Newer ones than its lock file had do not fit together.
  overrides: { '@graphql-tools/batch-execute': '10.2.0', '@graphql-tools/delegate': '12.2.1' },
}

export interface ShopStage {
  readonly orders: readonly Seeded[]
  /** The shop under a name of this machine. */
  at(host: string): string
  stop(): Promise<void>
}

/** A Vendure shop with both of its order consoles and an order in every state, on an empty database. */
export async function openShop(adminLanguage: 'en' | 'zh_Hans' = 'en'): Promise<ShopStage> {
  const folder = installed('vendure', PACKAGES)
  cpSync(join(import.meta.dirname, 'server'), folder, { recursive: true })
  buildDashboard(folder)
  const port = await freePort()
  const data = scratch('vendure')
  const running = await startProcess({
    command: process.execPath,
    args: ['start.mjs'],
    cwd: folder,
    env: {
      SHOP_PORT: String(port),
      ADMIN_PORT: String(await freePort()),
      ADMIN_LANGUAGE: adminLanguage,
      SHOP_DATA: data,
      VENDURE_DISABLE_TELEMETRY: 'true',
    },
    ready: /^shop ready/m,
    within: 120_000,
  })
  const stop = async () => {
    await running.stop()
    rmSync(data, { recursive: true, force: true })
  }
  try {
    const orders = await seed(`http://127.0.0.1:${port}`)
    return { orders, at: host => `http://${host}.localhost:${port}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The React console comes as source and is built once, which takes minutes. */
function buildDashboard(folder: string): void {
  if (existsSync(join(folder, 'dashboard/index.html'))) return
  // The build wants to see the type's name on a TypeScript file.
  const config = readFileSync(join(folder, 'config.mjs'), 'utf8')
  writeFileSync(
    join(folder, 'config.ts'),
    config.replace('export const config =', 'export const config: VendureConfig ='),
  )
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, VENDURE_DISABLE_TELEMETRY: 'true' },
  })
  if (status !== 0) throw new Error('the React console could not be built')
}
