import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Closes what is open at a click anywhere else: a click on another button takes no focus away, so nothing else would notice it. */
export function useCloseOutside(
  root: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: (open: false) => void,
): void {
  useLayoutEffect(() => {
    if (!isOpen) return
    const around = root.current?.getRootNode()
    const onPointerDown = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) close(false)
    }
    around?.addEventListener('pointerdown', onPointerDown)
    return () => around?.removeEventListener('pointerdown', onPointerDown)
  }, [root, isOpen, close])
}
