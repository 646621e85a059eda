import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The built extension on consoles nobody here wrote: one at a time, installed first, never retried. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
  test: {
    include: ['tests/real/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    testTimeout: 10 * 60_000,
    hookTimeout: 30 * 60_000,
  },
})
