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
    // Against hanging alone: on a loaded machine everything takes several times as long.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // How long `expect.poll` waits for what a page comes to by itself, and how often it looks, in ms.
    expect: { poll: { timeout: 15_000, interval: 20 } },
  },
})
