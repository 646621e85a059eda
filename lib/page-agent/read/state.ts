import { findComposer } from '@/lib/consoles/find-composer'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Reading } from '@/lib/consoles/reading'
import type { FrameBox, FrameState } from '@/lib/messages'
import { pathOf } from './whereabouts'

/** As many of a chat's newest messages go to the sidebar with each reading: what it decides by is at the end. */
const NEWEST = 300

/** What the frame shows now, as the sidebar is told. Measures: never while changes are being observed. */
export function stateOf(
  window: Window,
  profile: ConsoleProfile,
  reader: string,
  reading: Reading,
): FrameState {
  const composer = findComposer(window.document, profile)
  const path = pathOf(window)
  return {
    reader,
    reading: newest(reading),
    ...(composer && { composer: boxOf(composer) }),
    ...(path && { path }),
    width: window.innerWidth,
    height: window.innerHeight,
  }
}

export function boxOf(element: Element): FrameBox {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}

function newest(reading: Reading): Reading {
  if (reading.kind !== 'open' || !reading.conversation) return reading
  const { messages } = reading.conversation
  return { ...reading, conversation: { ...reading.conversation, messages: messages.slice(-NEWEST) } }
}
