// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listenToKeys } from '@/lib/page-agent/keys/keyboard'
import { keyEvent } from '../../../hands'

describe('keys on the page', () => {
  let end: AbortController
  let done: string[]
  let searching: boolean
  beforeEach(() => {
    end = new AbortController()
    done = []
    searching = false
    listenToKeys(
      window,
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
    const event = keyEvent('keydown', { code, altKey: true, ...more })
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
    const enter = (type: 'keydown' | 'keyup', more: KeyboardEventInit = {}) =>
      document.body.dispatchEvent(keyEvent(type, { key: 'Enter', code: 'Enter', ...more }))
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

  it('lets no listener of the page hear a key that was taken, not even a capturing one', () => {
    const heard: string[] = []
    for (const capture of [true, false])
      document.addEventListener('keydown', ({ type }) => heard.push(type), { capture, signal: end.signal })
    press('KeyQ')
    expect(heard).toEqual([])
  })

  it('leaves every other key of the page to the page', () => {
    const heard: string[] = []
    for (const target of [window, document, document.body])
      for (const capture of [true, false])
        target.addEventListener('keydown', ({ type }) => heard.push(type), { capture, signal: end.signal })
    expect(press('ArrowDown', { altKey: false })).toBe(false)
    expect(heard).toHaveLength(6)
  })

  it.each([
    ['the field', { code: 'KeyQ', altKey: true }],
    ['a favourite', { code: 'Digit1', altKey: true }],
    ['a choice', { code: 'Enter', key: 'Enter' }],
  ])('takes no key for %s that a script of the page made up', (_, init) => {
    searching = true
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
    document.body.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
    expect(done).toEqual([])
  })

  it('takes none after the end', () => {
    end.abort()
    expect(press('KeyQ')).toBe(false)
    expect(done).toEqual([])
  })
})
