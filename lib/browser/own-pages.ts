import { browser } from '#imports'
import type { Level, ManageSection, Sender } from '@/lib/messages'

/** How far a sender is trusted, by the document the browser says the message came from. */
export function levelOf({ url }: Sender): Level {
  const own = browser.runtime.getURL('/')
  if (!url?.startsWith(own)) return 'agent'
  return new URL(url).pathname === '/sidebar.html' ? 'sidebar' : 'own'
}

interface ManageAsk {
  readonly section: ManageSection
  readonly phrase?: string
  readonly console?: string
}

/** Shows the full page at this section, in the tab that has it already if there is one. */
export async function openManage({ section, phrase, console }: ManageAsk): Promise<void> {
  const page = browser.runtime.getURL('/manage.html')
  const which = phrase ?? console
  const url = `${page}#/${section}${which === undefined ? '' : `/${encodeURIComponent(which)}`}`
  const [open] = await browser.tabs.query({ url: page })
  if (open?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(open.id, { url, active: true })
}

/** The address of one frame of a tab, as its own document has it; `undefined` where it may not be entered. */
export async function addressOf(tab: number | undefined, frame: number): Promise<string | undefined> {
  if (tab === undefined) return undefined
  const [found] = await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, func: () => location.href })
    .catch(() => [])
  return typeof found?.result === 'string' ? found.result : undefined
}
