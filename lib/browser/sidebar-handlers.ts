import { type Handlers, RequestFailed, type SidebarProtocol } from '@/lib/messages'
import { hereAsk, manageAsk, saveTaughtAsk, tabAsk } from '@/lib/messages/browser-requests'
import { handler } from '@/lib/messages/handler'
import type { OwnProtocol } from '@/lib/messages/own-protocol'
import { tokens } from './agent-handlers'
import { addressOf, openManage } from './own-pages'
import { openWindow } from './sidebar-places'
import type { Teaching } from './teaching'

/** What the browser answers a sidebar. `saveTaught` throws `refused` for what is about another address. */
export function sidebarBrowserHandlers(
  teach: Pick<Teaching, 'begin'>,
  saveTaught: (taught: unknown, address: string) => Promise<void>,
) {
  const { of } = tokens()
  return {
    token: (_, sender) => of(sender),
    beginTeaching: (data, sender) =>
      handler(hereAsk, async ({ tab = sender.tab?.id }) => {
        if (tab !== undefined) await teach.begin(tab)
      })(data),
    openManage: handler(manageAsk, openManage),
    openWindow: (data, sender) => handler(hereAsk, ask => openWindow(ask, sender))(data),
    saveTaught: (data, sender) =>
      handler(saveTaughtAsk, async ({ taught, tab = sender.tab?.id, frame = 0 }) => {
        const address = await addressOf(tab, frame)
        if (address === undefined) throw new RequestFailed('refused')
        await saveTaught(taught, address)
      })(data),
  } satisfies Partial<Handlers<SidebarProtocol>>
}

/** What the browser answers the extension's other pages. */
export const ownBrowserHandlers = (teach: Teaching) =>
  ({ openPickerIn: handler(tabAsk, ({ tab }) => teach.open(tab)) }) satisfies Partial<Handlers<OwnProtocol>>
