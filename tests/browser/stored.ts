import type { ChromiumRun } from './launch'

/** What the extension keeps in the browser's storage under this key. */
export async function stored<T>(run: ChromiumRun, key: string): Promise<T | undefined> {
  const worker = await run.worker()
  return worker.evaluate<T | undefined>(
    `chrome.storage.local.get(${JSON.stringify(key)}).then(kept => kept[${JSON.stringify(key)}])`,
  )
}

export async function store(run: ChromiumRun, key: string, value: unknown): Promise<void> {
  const worker = await run.worker()
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ [key]: value })})`)
}
