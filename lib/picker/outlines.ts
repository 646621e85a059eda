import { effect } from '@preact/signals'
import type { OutlineBox, PickerModel } from './model'

/** Frames over the page: what is under the pointer, and everything that is read for the role. Drawn until the signal aborts. */
export function drawOutlines(shadow: ShadowRoot, model: PickerModel, signal: AbortSignal): void {
  const { ownerDocument: document } = shadow.host
  const box = document.createElement('div')
  box.className = 'outlines'
  box.setAttribute('aria-hidden', 'true')
  shadow.append(box)
  const frame = (name: string, { left, top, width, height }: OutlineBox) => {
    const element = document.createElement('div')
    element.className = `frame ${name}`
    Object.assign(element.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    })
    return element
  }
  const stop = effect(() => {
    const [target, pointing] = [model.target.value, model.pointing.value]
    const parts = model.marks.value.map(one => frame('match', one))
    if (target && pointing) {
      const element = frame(pointing.not ? 'target not' : 'target', target)
      const tag = document.createElement('span')
      tag.className = target.top < 24 ? 'tag under' : 'tag'
      tag.textContent = target.what
      element.append(tag)
      parts.push(element)
    }
    box.replaceChildren(...parts)
  })
  signal.addEventListener('abort', () => {
    stop()
    box.remove()
  })
}
