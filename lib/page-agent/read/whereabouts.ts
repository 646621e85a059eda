/**
 * The place of a window among its parent's frames, and so on, from the page down. Windows of other origins may be counted and compared,
 * though not looked into. `undefined` for a frame in a shadow root, which is not counted.
 */
export function pathOf(window: Window): number[] | undefined {
  const path: number[] = []
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    const place = placeAmong(at.parent, at)
    if (place === undefined) return undefined
    path.unshift(place)
  }
  return path
}

/** Which of its parent's frames a window is. */
export function placeAmong(parent: Window, child: Window): number | undefined {
  for (let i = 0; i < parent.length; i++) if (parent[i] === child) return i
  return undefined
}
