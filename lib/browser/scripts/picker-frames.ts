import type { Sender } from '@/lib/messages'

/** What this needs of the browser. */
export interface PickerScripting {
  run(file: '/picker.js', tabId: number, frameId: number): Promise<unknown>
  /** In every frame of the tab that may be entered. */
  everywhere<T>(tabId: number, func: () => T): Promise<readonly { frameId: number; result?: T | undefined }[]>
}

export interface PickerFrames {
  /** In the page's own frame; one that is open there already is left as it is. */
  open(tabId: number): Promise<void>
  /** In the frame at this place of the asker's tab; false where there is none that may be entered. */
  move(path: readonly number[], sender: Sender): Promise<boolean>
}

/** Runs the picker in the frame the agent points into: one panel in a tab. */
export function pickerFrames(scripting: PickerScripting): PickerFrames {
  return {
    async open(tabId) {
      await scripting.everywhere(tabId, leaveInFrames)
      await scripting.run('/picker.js', tabId, 0)
    },
    async move(path, { tab }) {
      if (tab?.id === undefined) return false
      const frames = await scripting.everywhere(tab.id, placeOfFrame)
      const found = frames.find(({ result }) => result === path.join())
      if (!found || found.frameId === 0) return false
      await scripting.run('/picker.js', tab.id, found.frameId)
      return true
    },
  }
}

/** Runs in the page, by itself: the place of each frame among its parent's, from the page down. */
function placeOfFrame(): string {
  const path: number[] = []
  for (let at: Window = window; at !== at.parent; at = at.parent)
    path.unshift(Array.from({ length: at.parent.length }, (_, i) => at.parent[i]).indexOf(at))
  return path.join()
}

/** Runs in the page, by itself. */
function leaveInFrames(): void {
  if (window.top !== window) document.querySelector('deskside-picker')?.dispatchEvent(new Event('leave'))
}
