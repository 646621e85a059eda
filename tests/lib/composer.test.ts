import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, it } from 'vitest'

it('takes less than 3.7 kB of the page agent, gzipped', async () => {
  const root = resolve(import.meta.dirname, '../..')
  const entry = 'composer'
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id.endsWith(entry) ? entry : undefined),
        load: id =>
          id === entry
            ? `export { insert } from '@/lib/composer/insert'; export { rememberCarets } from '@/lib/composer/caret'`
            : undefined,
      },
    ],
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: entry }, minify: true },
  })
  const [file] = [made].flat().flatMap(one => ('output' in one ? one.output : []))
  if (file?.type !== 'chunk') throw new Error('no bundle')
  expect(gzipSync(file.code).length).toBeLessThan(3700)
})
