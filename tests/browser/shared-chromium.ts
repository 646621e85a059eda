import { rmSync } from 'node:fs'
import type { BrowserContext, Page, Worker } from 'playwright-core'

/** A running Chromium with the built extension in it, in a fresh profile and in Chinese. */
export interface Chromium {
  readonly context: BrowserContext
  readonly extensionId: string
  readonly profile: string
}

let isSharing = false
let idle: Chromium | undefined

/**
 * From here on the files of this process use one Chromium after the other: starting one costs as much as a whole small test. Who closes
 * one hands it on as if it were new. The last one ends with the process.
 */
export function shareChromium(): void {
  if (isSharing) return
  isSharing = true
  process.once('exit', () => idle && rmSync(idle.profile, { recursive: true, force: true, maxRetries: 3 }))
}

/** The Chromium nobody uses. Its user hands it back with `handOn`. */
export function takeChromium(): Chromium | undefined {
  const taken = idle
  idle = undefined
  return taken
}

/** Makes it like new for the next user, or closes it where none is shared or one is waiting already. */
export async function handOn(chromium: Chromium): Promise<void> {
  if (isSharing && !idle) {
    idle = await renew(chromium)
    if (idle) return
  }
  await chromium.context.close()
  rmSync(chromium.profile, { recursive: true, force: true })
}

/** Empties everything the extension stores, and starts it anew in an empty tab. `undefined` where that cannot be done. */
async function renew(chromium: Chromium): Promise<Chromium | undefined> {
  const { context, extensionId } = chromium
  try {
    const blank = await context.newPage()
    for (const page of context.pages()) if (page !== blank) await page.close()
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.clearPermissions()
    await context.clearCookies()
    await clearStorage(await awake(chromium, blank))
    const session = await context.newCDPSession(blank)
    const origin = `chrome-extension://${extensionId}`
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await session.detach()
    const started = context.waitForEvent('serviceworker')
    await context
      .serviceWorkers()[0]
      ?.evaluate('chrome.runtime.reload()')
      .catch(() => undefined)
    await started
    return chromium
  } catch {
    return undefined
  }
}

/** The extension's worker, woken by a page of the extension where the browser has put it to sleep. */
async function awake({ context, extensionId }: Chromium, page: Page): Promise<Worker> {
  const running = context.serviceWorkers()[0]
  if (running) return running
  const started = context.waitForEvent('serviceworker')
  await page.goto(`chrome-extension://${extensionId}/popup.html`)
  const worker = await started
  await page.goto('about:blank')
  return worker
}

const clearStorage = (worker: Worker) =>
  worker.evaluate(`Promise.all([
    chrome.storage.local.clear(),
    chrome.storage.session.clear(),
    chrome.storage.sync.clear(),
    chrome.scripting.unregisterContentScripts(),
    chrome.alarms?.clearAll(),
  ])`)
