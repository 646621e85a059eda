import type { FramePart } from '@/lib/consoles/frames/join'
import type { Reading } from '@/lib/consoles/reading'
import type { AgentEvent, FrameShape, PageNow } from '@/lib/page-agent/protocol'
import { follows, isWhole, patched } from '@/lib/page-agent/read/reading-patch'
import type { Wire } from '@/lib/page-agent/wire'
import { type AgentLink, openLink } from './link'

type Told = Exclude<AgentEvent, { kind: 'reply' | 'state' }>

/** One frame of the page, as its agent tells of it. The page's own is number 0. */
export interface FrameSource extends AgentLink {
  readonly frame: number
  /** `undefined` until its first word. */
  reading(): Reading | undefined
  shape(): FrameShape
  page(): PageNow
}

interface FrameOptions {
  readonly frame: number
  readonly wire: Wire
  readonly onState: () => void
  readonly onEvent: (event: Told) => void
  readonly onClose: () => void
}

const NOWHERE: FrameShape = { width: 0, height: 0 }

export function openFrame({ frame, wire, onState, onEvent, onClose }: FrameOptions): FrameSource {
  let reading: Reading | undefined
  let shape = NOWHERE
  let page: PageNow = { address: '', isReady: false }
  /** Something did not arrive: until the whole reading comes, what changed says nothing. */
  let isLost = false
  let isAsking = false
  const lose = () => {
    isLost = true
    if (isAsking) return
    isAsking = true
    void link.request('read', { whole: true }).then(() => {
      isAsking = false
    })
  }
  const link = openLink(
    wire,
    event => {
      if (event.kind !== 'state') return onEvent(event)
      if (!isWhole(event.patch) && (isLost || !follows(reading, event.patch))) return lose()
      isLost = false
      reading = patched(reading, event.patch)
      shape = event.shape
      page = event.page
      onState()
    },
    lose,
    onClose,
  )
  return { ...link, frame, reading: () => reading, shape: () => shape, page: () => page }
}

/** The frame as it is joined with the others. */
export function framePartOf(source: FrameSource, hiddenPlaces: readonly number[] = []): FramePart[] {
  const reading = source.reading()
  if (!reading) return []
  const { width, height, path, composer } = source.shape()
  const [place] = path ?? []
  const isHidden = place !== undefined && hiddenPlaces.includes(place)
  return [
    {
      frame: source.frame,
      reading,
      hasComposer: composer !== undefined,
      shown: source.frame === 0 || (width > 0 && height > 0 && !isHidden),
    },
  ]
}
