import { browser, defineUnlistedScript } from '#imports'
import { onHanded, request } from '@/lib/messages'
import { startReader } from '@/lib/page-agent/run'
import { leaveFrame } from '../frame/place'

/** Reads one frame of a console's page for the sidebar in the page's own frame. Brought by the background, where frame.js asked for it. */
export default defineUnlistedScript(async () => {
  const here = await request('frameHere').catch(() => undefined)
  if (!here) return leaveFrame()
  const { profile } = here
  const end = new AbortController()
  end.signal.addEventListener('abort', leaveFrame)
  startReader({
    window,
    profile,
    reader: crypto.randomUUID(),
    ask: request,
    onAsked: (reply, signal) => onHanded('frameDoes', reply, signal),
    alive: () => browser.runtime?.id !== undefined,
    end,
  })
})
