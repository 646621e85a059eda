import { defineUnlistedScript } from '#imports'
import { request } from '@/lib/messages'
import { isLarge } from '@/lib/page-agent/read/large'
import { followLoads } from '@/lib/page-agent/read/loads'
import { claimFrame, leaveFrame } from './place'

/**
 * Run by the background in every frame of a console's tab. All it does is wait until the frame is large enough to hold something
 * an agent reads, and have the reader brought then.
 */
export default defineUnlistedScript(() => {
  if (window.top === window || !claimFrame()) return
  const end = new AbortController()
  // Frames in this one, which the page around it is not told of.
  followLoads(document, end.signal, () => void request('bringFrames').catch(() => undefined))
  const bring = async () => {
    if (!isLarge(window)) return
    window.removeEventListener('resize', bring)
    const isConsole = await request('bringReader').catch(() => false)
    if (isConsole) return
    end.abort()
    leaveFrame()
  }
  window.addEventListener('resize', bring)
  void bring()
})
