import { batch, type Signal, signal as signalOf } from '@preact/signals'
import { RequestFailed } from '@/lib/messages'
import { createPickerModel, type PickerActions, type PickerModel } from '@/lib/picker/model'
import type { PickerEvent, PickerMessage, PickerState } from '@/lib/picker/protocol'
import { focusIn } from './actions/focus'
import type { SidebarHost } from './sidebar-host'
import type { PageSource } from './source/page-source'

/** Teaching by pointing, as the sidebar shows it. */
export interface Picker {
  readonly model: PickerModel
  readonly actions: PickerActions
}

interface PickerOptions {
  readonly document: Document
  readonly source: Pick<PageSource, 'sendPicker' | 'frameAt' | 'focusSidebar' | 'layout' | 'setLayout'>
  readonly host: Pick<SidebarHost, 'request' | 'tab' | 'kind'>
}

/** The picker of one page: `shown` while the agent teaches. */
export interface PickerPanel {
  readonly shown: Signal<Picker | undefined>
  open(): void
  /** What the picker in that frame of the page tells. */
  take(frame: number, event: PickerEvent): void
}

export function pickerPanel({ document, source, host }: PickerOptions): PickerPanel {
  const shown = signalOf<Picker | undefined>(undefined)
  /** The frame the agent points in. */
  let at = 0
  const send = (message: PickerMessage) => source.sendPicker(at, message)
  const actions: PickerActions = {
    point: pointing => send({ kind: 'point', ...(pointing && { pointing }) }),
    look: role => send({ kind: 'look', ...(role && { role }) }),
    forget: role => send({ kind: 'forget', role }),
    accept: role => send({ kind: 'accept', role }),
    skip: () => send({ kind: 'skip' }),
    back: () => send({ kind: 'back' }),
    mean: (words, meaning) => send({ kind: 'mean', words, meaning }),
    move: () => source.setLayout({ side: source.layout.peek().side === 'left' ? 'right' : 'left' }),
    save: () => send({ kind: 'save', name: shown.peek()?.model.name.peek() ?? '' }),
    takeOffer: () => send({ kind: 'takeOffer' }),
    leave: () => send({ kind: 'leave' }),
  }
  const keep = async (taught: unknown) => {
    const where = { frame: at, ...(host.tab !== undefined && { tab: host.tab }) }
    try {
      await host.request('saveTaught', { taught, ...where })
      send({ kind: 'saved', isSaved: true, notice: { key: 'teach.saved' } })
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      send({ kind: 'saved', isSaved: false, notice: { key: `store.failed.${error.failed}` } })
    }
  }
  const show = (state: PickerState) => {
    const was = shown.peek()
    const model = was?.model ?? createPickerModel(state.name, state.repairs, host.kind === 'page')
    const wasPointing = model.pointing.peek() !== undefined
    batch(() => {
      model.parts.value = state.parts
      model.pointing.value = state.pointing
      model.last.value = state.last
      model.chat.value = state.chat
      model.unknownStates.value = state.unknownStates
      model.offer.value = state.offer
      model.changed.value = state.changed
      model.saving.value = state.saving
      model.notice.value = state.notice
      if (!was) shown.value = { model, actions }
    })
    // Back to the part that was pointed at, so that the keyboard goes on from there.
    if (!was || (wasPointing && !state.pointing))
      void source.focusSidebar().then(() => focusIn(document, FOCUS))
  }
  return {
    shown,
    open() {
      at = 0
      send({ kind: 'open' })
    },
    take(frame, event) {
      if (frame !== at) return
      if (event.kind === 'state') show(event.state)
      else if (event.kind === 'keep') void keep(event.taught)
      else if (event.kind === 'left') shown.value = undefined
      else {
        const next = event.path && source.frameAt(event.path)
        if (next === undefined) return send({ kind: 'frameClosed' })
        send({ kind: 'leave' })
        shown.value = undefined
        at = next
        send({ kind: 'open' })
      }
    },
  }
}

const FOCUS = '.picker [data-last] .btn, .picker .offer .btn, .picker .part .btn'
