import { browser } from '#imports'
import { profileFor } from '@/lib/consoles/profiles'
import { taughtFor } from '@/lib/consoles/teach/taught'
import type { OtherPage, Site } from '@/lib/manage/popup'
import { request, type TaughtProfile } from '@/lib/messages'
import { isOff } from './switched-off'

/** What the active tab shows; `site` where the sidebar runs, `page` where it could. */
export interface InTab {
  readonly tab?: number
  /** As the browser is asked for it. */
  readonly origin?: string
  readonly site?: Site
  readonly page?: OtherPage
}

/** The browser tells the address of consoles it may run on, and of the page whose toolbar button was pressed. */
export async function pageInTab(): Promise<InTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.url === undefined || tab.id === undefined) return {}
  const builtIn = profileFor(tab.url)
  const all = (await request('taughtProfiles').catch((): TaughtProfile[] => [])).map(({ taught }) => taught)
  const profile = taughtFor(all, tab.url, builtIn)?.profile ?? builtIn
  const { protocol, hostname } = new URL(tab.url)
  const isWeb = /^https?:$/.test(protocol)
  const origin = `${protocol}//${hostname}/*`
  const allowed =
    builtIn !== undefined || (isWeb && (await browser.permissions.contains({ origins: [origin] })))
  const found = { tab: tab.id, ...(isWeb && { origin }) }
  if (profile && allowed) {
    const { facts, verified } = profile
    return { ...found, site: { facts, off: await isOff(facts.id), known: knownFrom(verified) } }
  }
  return isWeb ? { ...found, page: { host: hostname, taught: profile !== undefined, allowed } } : found
}

/** A date, `public code`, or `our own page`. */
function knownFrom(verified: string): Site['known'] {
  if (/^\d{4}-\d{2}/.test(verified)) return { kind: 'checked', date: verified }
  return { kind: verified === 'our own page' ? 'own' : 'code' }
}
