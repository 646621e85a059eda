import { effect } from '@preact/signals'
import { PROFILES, profileFor } from '@/lib/consoles/profiles'
import { recognise } from '@/lib/consoles/recognise'
import { builtInOf } from '@/lib/consoles/teach/site'
import type { request } from '@/lib/messages'
import { createRoot } from '@/lib/page-agent/host/root'
import type { PickerEnd } from '@/lib/page-agent/parts'
import { pathOf, placeAmong } from '@/lib/page-agent/read/whereabouts'
import { createLesson } from './lesson'
import type { PickerLesson } from './lesson-actions'
import { listen } from './listen'
import { drawOutlines } from './outlines'
import css from './picker.css?inline'
import type { PickerEvent, PickerMessage, PickerState } from './protocol'
import { onQuietPage } from './quiet-page'

interface PickerStart {
  readonly window: Window
  readonly request: typeof request
  readonly tell: (event: PickerEvent) => void
  /** Colours and sizes, as a style sheet. */
  readonly tokens: string
}

const STYLE = { position: 'fixed', inset: '0', 'z-index': '2147483644', 'pointer-events': 'none' }

/** The picker in one frame: opened, asked and left by the sidebar. */
export function startPicker({ window, request, tell, tokens }: PickerStart): PickerEnd {
  const { document } = window
  let open: { readonly lesson: PickerLesson; readonly end: AbortController } | undefined
  const start = async () => {
    const end = new AbortController()
    const { signal } = end
    const address = (await request('addressHere').catch(() => undefined)) ?? document.URL
    const kept = await request('taughtHere').catch(() => undefined)
    if (open) return
    const builtIn = profileFor(address) ?? (kept && builtInOf(kept.taught))
    const lesson = createLesson({
      document,
      kept,
      builtIn,
      recognised: builtIn || kept ? undefined : recognise(document.documentElement, PROFILES),
      address,
      keep: taught => tell({ kind: 'keep', taught }),
      enter(frame) {
        const path = placeOf(frame, window)
        tell({ kind: 'enter', ...(path && { path }) })
      },
      end: () => end.abort(),
    })
    open = { lesson, end }
    const { host, shadow } = createRoot(document, [tokens, css].join('\n'), STYLE)
    // Over the whole page while the agent points: nothing of the page is hovered, pressed or focused meanwhile.
    const cover = document.createElement('div')
    cover.className = 'cover'
    cover.tabIndex = -1
    cover.hidden = true
    shadow.append(cover)
    listen({ window, cover, lesson, signal })
    drawOutlines(shadow, lesson.model, signal)
    onQuietPage(document, () => lesson.walk(), signal)
    const stop = effect(() => tell({ kind: 'state', state: stateOf(lesson) }))
    signal.addEventListener('abort', () => {
      stop()
      host.remove()
      open = undefined
      tell({ kind: 'left' })
    })
  }
  return {
    send(value) {
      // The sidebar alone holds the other end of the wire.
      const message = value as PickerMessage
      if (message.kind === 'open') {
        if (open) tell({ kind: 'state', state: stateOf(open.lesson) })
        else void start()
        return
      }
      const actions = open?.lesson.actions
      if (!actions) return
      if (message.kind === 'point') actions.point(message.pointing)
      else if (message.kind === 'look') actions.look(message.role)
      else if (message.kind === 'forget') actions.forget(message.role)
      else if (message.kind === 'accept') actions.accept(message.role)
      else if (message.kind === 'skip') actions.skip()
      else if (message.kind === 'back') actions.back()
      else if (message.kind === 'mean') actions.mean(message.words, message.meaning)
      else if (message.kind === 'save') actions.save(message.name)
      else if (message.kind === 'takeOffer') actions.takeOffer()
      else if (message.kind === 'saved') actions.saved(message.isSaved, message.notice)
      else if (message.kind === 'frameClosed') actions.say({ key: 'teach.frameClosed' })
      else actions.leave()
    },
  }
}

function stateOf({ model }: PickerLesson): PickerState {
  const [pointing, last, chat] = [model.pointing.value, model.last.value, model.chat.value]
  const [offer, notice] = [model.offer.value, model.notice.value]
  return {
    repairs: model.repairs,
    name: model.name.value,
    parts: model.parts.value,
    unknownStates: model.unknownStates.value,
    changed: model.changed.value,
    saving: model.saving.value,
    ...(pointing && { pointing }),
    ...(last && { last }),
    ...(chat && { chat }),
    ...(offer && { offer }),
    ...(notice && { notice }),
  }
}

/** Of a frame in this page, from the top of the tab. */
function placeOf({ contentWindow }: HTMLIFrameElement, window: Window): number[] | undefined {
  const path = pathOf(window)
  const place = contentWindow ? placeAmong(window, contentWindow) : undefined
  return path && place !== undefined ? [...path, place] : undefined
}
