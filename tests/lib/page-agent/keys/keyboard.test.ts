// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownRoot, type Root } from '@/lib/page-agent/host/root'
import { listenToKeyboard } from '@/lib/page-agent/keys/keyboard'

describe('the keyboard', () => {
  let end: AbortController
  let root: Root
  let seen: string[]
  beforeEach(async () => {
    end = new AbortController()
    seen = []
    listenToKeyboard(window, end.signal)
    for (const target of [window, document, document.body]) {
      for (const capture of [true, false]) {
        for (const type of ['keydown', 'keyup', 'input', 'paste', 'focusin']) {
          target.addEventListener(type, ({ type }) => seen.push(type), { capture, signal: end.signal })
        }
      }
    }
    root = await ownRoot(document)
    root.container.innerHTML = '<input>'
  })
  afterEach(() => {
    end.abort()
    root.remove()
  })
  const field = () => root.container.querySelector('input') as HTMLInputElement
  const key = (init: KeyboardEventInit) =>
    new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init })

  it('lets no listener of the page hear what is typed in the sidebar, not even a capturing one', () => {
    field().dispatchEvent(key({ key: 'ArrowDown' }))
    field().dispatchEvent(key({ key: 'Enter' }))
    field().dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    field().dispatchEvent(new Event('paste', { bubbles: true, composed: true }))
    field().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
    expect(seen).toEqual([])
  })

  it('tells the sidebar all the same, once, with what an input method needs', () => {
    const heard: KeyboardEvent[] = []
    root.container.addEventListener('keydown', event => heard.push(event))
    field().dispatchEvent(key({ key: 'Enter', isComposing: true, keyCode: 229, code: 'Enter' }))
    expect(heard.map(({ key, code, isComposing, keyCode }) => [key, code, isComposing, keyCode])).toEqual([
      ['Enter', 'Enter', true, 229],
    ])
  })

  it('keeps the browser from what the sidebar does itself', () => {
    root.container.addEventListener('keydown', event => event.key === 'Tab' && event.preventDefault())
    const [tab, letter] = [key({ key: 'Tab' }), key({ key: 'a' })]
    field().dispatchEvent(tab)
    field().dispatchEvent(letter)
    expect([tab.defaultPrevented, letter.defaultPrevented]).toEqual([true, false])
  })

  it('leaves every key of the page to the page', () => {
    const event = key({ key: 'ArrowDown' })
    document.body.dispatchEvent(event)
    expect(seen.length).toBe(6)
    expect(event.defaultPrevented).toBe(false)
  })

  it('ends with the signal', () => {
    end.abort()
    let heard = 0
    document.addEventListener('keydown', () => heard++, { once: true })
    field().dispatchEvent(key({ key: 'a' }))
    expect(heard).toBe(1)
  })
})

describe('keys on the page', () => {
  let end: AbortController
  let done: string[]
  let searching: boolean
  beforeEach(() => {
    end = new AbortController()
    done = []
    searching = false
    listenToKeyboard(window, end.signal).serve(
      {
        focusField: () => done.push('field'),
        hasPin: n => n <= 2,
        takePin: n => done.push(`pin ${n}`),
        takesTyping: ({ key }) => searching && key === 'Enter',
      },
      end.signal,
    )
  })
  afterEach(() => end.abort())
  const press = (code: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', {
      code,
      altKey: true,
      bubbles: true,
      cancelable: true,
      ...more,
    })
    document.body.dispatchEvent(event)
    return event.defaultPrevented
  }

  it.each([
    ['KeyQ', {}, 'field'],
    ['Digit1', {}, 'pin 1'],
    ['Digit2', { key: '™' }, 'pin 2'],
  ] as const)('takes Alt+%s %o', (code, more, what) => {
    expect(press(code, more)).toBe(true)
    expect(done).toEqual([what])
  })

  it.each([
    ['Digit3', {}],
    ['KeyA', {}],
    ['KeyQ', { altKey: false }],
    ['KeyQ', { ctrlKey: true }],
    ['Digit1', { shiftKey: true }],
    ['Digit1', { metaKey: true }],
    ['KeyQ', { isComposing: true }],
    ['Digit1', { keyCode: 229 }],
  ] as const)('leaves %s %o to the page', (code, more) => {
    expect(press(code, more)).toBe(false)
    expect(done).toEqual([])
  })

  it('keeps a key that chose from the page until it is let go, held down or not', () => {
    const heard: string[] = []
    for (const type of ['keydown', 'keyup'])
      document.addEventListener(type, ({ type }) => heard.push(type), { signal: end.signal })
    const enter = (type: string, more: KeyboardEventInit = {}) =>
      document.body.dispatchEvent(
        new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, ...more }),
      )
    searching = true
    enter('keydown')
    searching = false
    enter('keydown', { repeat: true })
    enter('keyup')
    expect(heard).toEqual([])
    enter('keydown')
    enter('keyup')
    expect(heard).toEqual(['keydown', 'keyup'])
  })

  it('takes a key held down once, and the page not at all', () => {
    press('Digit1')
    expect(press('Digit1', { repeat: true })).toBe(true)
    expect(done).toEqual(['pin 1'])
  })
})
