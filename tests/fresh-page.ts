import { vi } from 'vitest'

/** Runs before each file that shares its document with others: nothing of the file before is left. */
vi.useRealTimers()
document.head.replaceChildren()
document.body.replaceChildren()
for (const { name } of [...document.documentElement.attributes])
  document.documentElement.removeAttribute(name)
for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name)
