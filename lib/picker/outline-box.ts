import type { OutlineBox } from './model'

/** Where an element stands in the window. */
export function outlineBox(element: Element): OutlineBox {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}
