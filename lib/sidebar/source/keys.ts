import { effect } from '@preact/signals'
import type { FrameNews, FrameSlash } from '@/lib/messages'
import type { PageActions } from '../actions/create-actions'
import type { SidebarModel } from '../model/model'
import type { Frames } from './follow'

interface Keys {
  readonly document: Document
  readonly model: SidebarModel
  readonly frames: Frames
  readonly actions: PageActions & { takeSlash(n: number): void }
  readonly signal: AbortSignal
}

/**
 * Keys and searches typed in another frame do what they do in the page's own; the frames are told which keys are ours. Returns what takes
 * a frame's news.
 */
export function followKeys({
  document,
  model,
  frames,
  actions,
  signal,
}: Keys): (frame: number, news: FrameNews) => void {
  const { slash } = model
  /** The search that is open in a frame, and up to which of that frame's they are over. */
  let open: { readonly frame: number; readonly n: number } | undefined
  const over = new Map<number, number>()

  const show = (frame: number, typed: FrameSlash | undefined) => {
    if (!typed) {
      if (open?.frame === frame) close()
      return
    }
    if (typed.n <= (over.get(frame) ?? 0)) return
    const { n, query, head, tail } = typed
    open = { frame, n }
    const box = frames.boxIn(frame, typed.box) ?? typed.box
    slash.open.value = { composer: frames.elementOf(frame) ?? document.body, query, head, tail, box }
  }
  const close = () => {
    open = undefined
    slash.open.value = undefined
  }
  const stops = [
    effect(() => {
      if (slash.open.value || !open) return
      over.set(open.frame, open.n)
      void frames.tell(open.frame, { kind: 'closeSlash', n: open.n })
      open = undefined
    }),
    effect(() => {
      // Whoever is new among the frames is to hear it too.
      void model.reading.value
      frames.setKeys({ slash: model.layout.value.slash, pins: model.phrases.pinned.value.length })
    }),
  ]
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
  })
  return (frame, news) => {
    if (news.kind === 'pin') actions.takePin(news.n)
    else if (news.kind === 'slash') show(frame, news.slash)
    else if (news.kind === 'key') {
      if (news.key === 'field') actions.focusField()
      else if (open?.frame !== frame) return
      else if (news.key === 'up') slash.move(-1)
      else if (news.key === 'down') slash.move(1)
      else if (news.key === 'take') actions.takeSlash(slash.active.value)
      else close()
    }
  }
}
