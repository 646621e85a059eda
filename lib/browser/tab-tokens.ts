import type { Sender } from '@/lib/messages'

/** What this needs of the browser: `storage.session`, which no content script can read. */
export interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

const keyOf = (tab: number) => `token:${tab}`

/** The secrets by which a page agent and the sidebar in the same tab know each other; they outlive a stopped worker. */
export function tabTokens(session: SessionStorage, create: () => string) {
  return {
    /** A new one, in the place of the one before: asked for by the agent in a page's own frame. */
    async renew({ tab, frameId }: Sender): Promise<string> {
      if (tab?.id === undefined || frameId !== 0) throw new Error('a token is of a page in a tab')
      const token = create()
      await session.set({ [keyOf(tab.id)]: token })
      return token
    },
    /** `undefined` where no agent has asked for one. */
    async of({ tab }: Sender): Promise<string | undefined> {
      if (tab?.id === undefined) return undefined
      const key = keyOf(tab.id)
      const token = (await session.get(key))[key]
      return typeof token === 'string' ? token : undefined
    },
  }
}
