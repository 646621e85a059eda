import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const root = resolve(import.meta.dirname, '..')

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map(path => join('tests', path))
  .filter(path => /^tests\/((lib|components|entrypoints)\/.*|[^/]*)\.test\.tsx?$/.test(path))
const withText = (pattern: RegExp) =>
  new Set(files.filter(path => pattern.test(readFileSync(join(root, path), 'utf8'))))

/** What replaces a module or a global for its whole file needs a process of its own. */
const replacing = withText(/\bvi\.(mock|stubGlobal)\(/)
const inDom = withText(/^\/\/ @vitest-environment happy-dom/)

/**
 * Unit and component tests. Files that touch the DOM say `// @vitest-environment happy-dom` at their top. Files share two processes, so
 * that a module is loaded and an environment started twice in all instead of once a file.
 */
export default defineConfig({
  root,
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    // Pages come and go by the thousand: with room for the young ones they are not looked at again and again.
    execArgv: ['--max-semi-space-size=64'],
    // Against hanging alone: on a loaded machine a test of half a second takes ten.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: files.filter(path => !inDom.has(path) && !replacing.has(path)),
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: files.filter(path => inDom.has(path) && !replacing.has(path)),
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['tests/fresh-page.ts', 'tests/quick-visibility.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      { extends: true, test: { name: 'alone', include: [...replacing], sequence: { groupOrder: 2 } } },
    ],
  },
})
