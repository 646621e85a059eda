import { browser, storage } from '#imports'

/** The version the agent was updated to and has not been told of. */
const UPDATED_TO = 'local:news'

/** Remembers an update, and calls back once after the extension was installed. */
export function followInstall(onInstall: () => void): void {
  browser.runtime.onInstalled.addListener(details => {
    const { reason, previousVersion } = details
    const isTemporary = 'temporary' in details && details.temporary === true
    const { version } = browser.runtime.getManifest()
    // Firefox installs a developer's build anew at every start, and says so.
    if (reason === 'install' && !isTemporary) onInstall()
    if (reason === 'update' && previousVersion !== version) void storage.setItem(UPDATED_TO, version)
  })
}

export const news = {
  /** `undefined` once it was told, and where nothing is new. */
  async read(): Promise<string | undefined> {
    const stored = await storage.getItem(UPDATED_TO)
    return typeof stored === 'string' ? stored : undefined
  },
  close: () => storage.removeItem(UPDATED_TO),
}
