import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Unit and component tests. Files that touch the DOM say `// @vitest-environment happy-dom` at their top. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    environment: 'node',
  },
})
