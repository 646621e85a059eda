import { afterEach, vi } from 'vitest'

/** Runs before each file that shares its document with others: nothing of the file before is left. */
vi.useRealTimers()
document.head.replaceChildren()
document.body.replaceChildren()
for (const { name } of [...document.documentElement.attributes])
  document.documentElement.removeAttribute(name)
for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name)

/** Tests that wait for nothing all run in one job, and what a weak reference was asked for is kept until a job ends: whole pages, here. */
const endJob = setImmediate
afterEach(() => new Promise<void>(resolve => endJob(resolve)))
