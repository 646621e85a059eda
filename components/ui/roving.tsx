import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface RovingProps {
  readonly class?: string
  readonly children: ComponentChildren
}

const STOPS = 'button:not(:disabled)'
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Buttons that are one stop of the Tab key together: arrows walk them, Tab leaves them. Text fields among them keep their own stop. */
export function Roving({ class: name = '', children }: RovingProps) {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    let here: HTMLElement | undefined
    const stops = () => [...element.querySelectorAll<HTMLElement>(STOPS)]
    const mark = () => {
      const all = stops()
      if (!here || !all.includes(here))
        here = all.find(one => one.getAttribute('aria-pressed') === 'true') ?? all[0]
      for (const one of all) one.tabIndex = one === here ? 0 : -1
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      const stop = stops().find(one => one === target)
      if (!stop) return
      here = stop
      mark()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const all = stops()
      const at = all.indexOf(event.target as HTMLElement)
      if (step === undefined || at < 0 || event.defaultPrevented) return
      if (event.altKey || event.ctrlKey || event.metaKey) return
      all[at + step]?.focus()
      event.preventDefault()
    }
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    element.addEventListener('focusin', onFocusIn)
    element.addEventListener('keydown', onKeyDown)
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', onFocusIn)
      element.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return (
    <div ref={root} class={name}>
      {children}
    </div>
  )
}
