import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests in real browsers, on the built extension: one file at a time, never retried. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
})
