import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests in real browsers, on the built extension: two files at a time, each with browsers of its own, never retried. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
})
