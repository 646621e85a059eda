import type { ManageHost } from '@/lib/manage/host'

/** The storage of the extension's own origin, as the browser keeps it. */
export const storageHere = (storage: StorageManager | undefined): ManageHost['storage'] => ({
  async state() {
    try {
      if (!storage) return undefined
      const [{ usage }, persisted] = await Promise.all([storage.estimate(), storage.persisted()])
      return { used: usage ?? 0, persisted }
    } catch {
      // A private window has none to speak of.
      return undefined
    }
  },
  persist: async () => (await storage?.persist().catch(() => false)) ?? false,
})
