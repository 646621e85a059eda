import { render } from 'preact'
import { Picker } from '@/components/picker/picker'
import pickerStyles from '@/components/picker/picker.css?inline'
import controls from '@/components/ui/controls.css?inline'
import tokens from '@/components/ui/tokens.css?inline'
import { PROFILES, profileFor } from '@/lib/consoles/profiles'
import { recognise } from '@/lib/consoles/recognise'
import { builtInOf } from '@/lib/consoles/teach/site'
import type { Say } from '@/lib/locales/words'
import type { request } from '@/lib/messages'
import { pathOf, placeAmong } from '@/lib/page-agent/read/whereabouts'
import { createLesson } from './lesson'
import { listen } from './listen'

export const PICKER_HOST = 'deskside-picker'

export interface PickerStart {
  readonly document: Document
  readonly say: Say
  readonly ask: typeof request
}

/** Puts the picker on the page; one that is there already only takes the focus. */
export async function startPicker({ document, say, ask }: PickerStart): Promise<void> {
  const window = document.defaultView
  const there = document.querySelector<HTMLElement>(PICKER_HOST)
  if (there || !window) {
    there?.focus()
    return
  }
  const host = document.createElement(PICKER_HOST)
  host.tabIndex = -1
  const shadow = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = `:host{all:initial!important;position:fixed!important;z-index:2147483647!important}\n${tokens}\n${controls}\n${pickerStyles}`
  // Over the whole page while the agent points: nothing of the page is hovered, pressed or focused meanwhile.
  const cover = document.createElement('div')
  cover.className = 'cover'
  cover.tabIndex = -1
  cover.hidden = true
  const container = document.createElement('div')
  shadow.append(style, cover, container)
  document.documentElement.append(host)

  const end = new AbortController()
  const address = (await ask('addressHere').catch(() => undefined)) ?? document.URL
  const kept = await ask('taughtHere').catch(() => undefined)
  const builtIn = profileFor(address) ?? (kept && builtInOf(kept.taught))
  const lesson = createLesson({
    document,
    kept,
    builtIn,
    recognised: builtIn || kept ? undefined : recognise(document.documentElement, PROFILES),
    ask,
    address,
    async enter(frame) {
      const path = placeOf(frame, window)
      const isThere = path !== undefined && (await ask('movePicker', { path }).catch(() => false))
      if (isThere) end.abort()
      return isThere
    },
    end: () => end.abort(),
  })
  listen({ window, document, shadow, cover, lesson, signal: end.signal })
  render(<Picker model={lesson.model} actions={lesson.actions} say={say} />, container)
  // The picker was opened in another frame.
  host.addEventListener('leave', () => end.abort())
  end.signal.addEventListener('abort', () => {
    render(null, container)
    host.remove()
  })
  shadow.querySelector<HTMLElement>('.offer .btn, .part .btn')?.focus()
}

/** Of a frame in this page, from the top of the tab. */
function placeOf({ contentWindow }: HTMLIFrameElement, window: Window): number[] | undefined {
  const path = pathOf(window)
  const place = contentWindow ? placeAmong(window, contentWindow) : undefined
  return path && place !== undefined ? [...path, place] : undefined
}
