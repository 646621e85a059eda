import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Brings what has just been opened into sight, as far as it is not: a click must show what it opens. */
export function useIntoView<E extends HTMLElement>(): RefObject<E | null> {
  const opened = useRef<E>(null)
  useLayoutEffect(() => opened.current?.scrollIntoView({ block: 'nearest' }), [])
  return opened
}
