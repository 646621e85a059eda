import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What waits most, on editors that settle, on a whole day and on a worker that is stopped again and again, begins first, or everything
 * else would wait for it at the end.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => /\/(composer-|scripted-day|store\.)/.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}

/**
 * Tests in real browsers, on the built extension, never retried. They wait for browsers more than
 * they compute: three at a time keep two cores busy.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 3,
    // Files of one process share its modules and, one after the other, a Chromium.
    isolate: false,
    setupFiles: ['tests/browser/setup.ts'],
    sequence: { sequencer: LongestFirst },
    retry: 0,
    // Against hanging alone: on a loaded machine everything takes several times as long.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // How long `expect.poll` waits for what a page comes to by itself, and how often it looks, in ms.
    expect: { poll: { timeout: 60_000, interval: 20 } },
  },
})
