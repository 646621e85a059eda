import type { FramePart } from '@/lib/consoles/frames/join'
import { isShown } from '@/lib/consoles/visible'
import type { FrameBox, FrameState } from '@/lib/messages'
import { elementOf } from '@/lib/page-agent/host/frame-element'

interface Known {
  readonly state: FrameState
  readonly element: HTMLIFrameElement | undefined
}

/** What is known of the page's other frames. A frame whose element left the page is forgotten with it. */
export interface KnownFrames {
  readonly size: number
  numbers(): number[]
  stateOf(frame: number): FrameState | undefined
  put(frame: number, state: FrameState): void
  /** Of this reader alone, if one is named: its frame may hold another document by now. */
  drop(frame: number, reader?: string): boolean
  /** Whether any was forgotten. */
  dropLeft(): boolean
  parts(): FramePart[]
  /** Of the page: a box of the frame's, or the whole frame for one that stands in another. */
  boxIn(frame: number, box: FrameBox | undefined): FrameBox | undefined
  elementOf(frame: number): HTMLElement | undefined
}

export function knownFrames(document: Document): KnownFrames {
  const all = new Map<number, Known>()
  return {
    get size() {
      return all.size
    },
    numbers: () => [...all.keys()],
    stateOf: frame => all.get(frame)?.state,
    put: (frame, state) => void all.set(frame, { state, element: elementOf(state, document) }),
    drop(frame, reader) {
      const known = all.get(frame)
      return (
        known !== undefined && (reader === undefined || known.state.reader === reader) && all.delete(frame)
      )
    },
    dropLeft() {
      const left = [...all].filter(([, { element }]) => element && !element.isConnected)
      for (const [frame] of left) all.delete(frame)
      return left.length > 0
    },
    parts: () =>
      [...all].map(([frame, { state, element }]) => ({
        frame,
        reading: state.reading,
        hasComposer: state.composer !== undefined,
        shown: state.width > 0 && state.height > 0 && (element === undefined || isShown(element)),
      })),
    boxIn(frame, box) {
      const { state, element } = all.get(frame) ?? {}
      if (!state || !element || !box) return undefined
      const around = element.getBoundingClientRect()
      if (state.path?.length !== 1) return boxOf(around)
      const [x, y] = [around.left + element.clientLeft, around.top + element.clientTop]
      return {
        left: Math.max(x + box.left, around.left),
        top: Math.max(y + box.top, around.top),
        right: Math.min(x + box.right, around.right),
        bottom: Math.min(y + box.bottom, around.bottom),
      }
    },
    elementOf: frame => all.get(frame)?.element,
  }
}

const boxOf = ({ left, top, right, bottom }: DOMRect): FrameBox => ({ left, top, right, bottom })
