import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'
import type { Serve } from '../launch'

const alias = { '@': resolve(import.meta.dirname, '../../..') }
const here = (path: string) => resolve(import.meta.dirname, path)

/** The pages stand at an address that can never exist on the net. */
export const ORIGIN = 'https://composer.deskside.example'

/** As strict as a console may be; editors write their own styles. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'",
}

/** Bundles the editors and serves them from memory; pages asked for with `&strict` allow nothing but themselves. */
export async function serveEditors(): Promise<Serve> {
  const files = new Map(
    (await bundle({ root: import.meta.dirname, define: { global: 'globalThis' } })).map(file => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  )
  return url => {
    const path = url.pathname === '/' ? '/index.html' : url.pathname
    const body = url.origin === ORIGIN ? files.get(path) : undefined
    if (body === undefined) return { status: 404, contentType: 'text/plain', body: '' }
    const contentType = path.endsWith('.js')
      ? 'text/javascript'
      : path.endsWith('.css')
        ? 'text/css'
        : 'text/html'
    const headers = url.searchParams.has('strict') ? STRICT : {}
    return { contentType, body: Buffer.from(body), headers }
  }
}

/**
 * An extension around lib/composer and nothing else, so that what is tested runs where it will: in the isolated world of a content
 * script. `remove()` deletes it.
 */
export async function composerExtension(
  browser: 'chrome' | 'firefox',
): Promise<{ dir: string; remove(): void }> {
  const dir = mkdtempSync(join(tmpdir(), 'deskside-composer-'))
  for (const name of ['content', 'background']) {
    writeFileSync(join(dir, `${name}.js`), await script(`extension/${name}.ts`))
  }
  const matches = [`${ORIGIN}/*`]
  const background =
    browser === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] }
  const manifest = {
    manifest_version: 3,
    name: 'composer under test',
    version: '1',
    permissions: ['scripting'],
    host_permissions: matches,
    background,
    content_scripts: [{ matches, js: ['content.js'], all_frames: true, run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'composer@deskside.example' } },
  }
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** One script, bundled as the product's are. */
export async function script(path: string): Promise<string> {
  const lib = { entry: here(path), formats: ['iife' as const], name: 'bundle' }
  const [file] = await bundle({ build: { lib, minify: true } })
  if (file?.type !== 'chunk') throw new Error(`${path} made no script`)
  return file.code
}

async function bundle(config: InlineConfig): Promise<Rolldown.RolldownOutput['output'][number][]> {
  const [made] = [
    await build({
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      resolve: { alias },
      ...config,
      build: { write: false, minify: false, target: 'esnext', ...config.build },
    }),
  ].flat()
  if (!made || !('output' in made)) throw new Error('expected one bundle')
  return made.output
}
