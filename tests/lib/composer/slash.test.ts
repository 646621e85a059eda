// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { selectBefore } from '@/lib/composer/select-before'
import { type Slash, slashBefore, watchSlash } from '@/lib/composer/slash'

describe('slashBefore', () => {
  it.each([
    ['/', '', ''],
    ['/fh', '', 'fh'],
    ['亲 /发货', '亲 ', '发货'],
    ['一行\n/a', '一行\n', 'a'],
    ['全角　/a', '全角　', 'a'],
    ['看 /a /b', '看 /a ', 'b'],
    ['/a/b', '', 'a/b'],
  ])('%j is a search', (text, head, query) => expect(slashBefore(text)).toEqual({ head, query }))

  it.each(['', '1/2', 'http://x', '/fh 好', 'a/', '/ ', '/\n'])('%j is none', text =>
    expect(slashBefore(text)).toBeUndefined(),
  )

  it('takes no longer on a text made to be slow', () => {
    expect(slashBefore(`${' /'.repeat(50_000)} `)).toBeUndefined()
  })
})

describe('a slash in the composer', () => {
  let end: AbortController
  let composer: HTMLTextAreaElement
  let wanted: boolean
  let open: { value: Slash | undefined }
  beforeEach(() => {
    vi.useFakeTimers()
    end = new AbortController()
    wanted = true
    open = { value: undefined }
    composer = document.createElement('textarea')
    document.body.append(composer)
    composer.focus()
    watchSlash(document, {
      signal: end.signal,
      composer: () => composer,
      wanted: () => wanted,
      open,
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    end.abort()
    composer.remove()
  })
  /** An event as the page could make it: the browser marks those of the agent's hands alone. */
  const forge = (type: string, init: KeyboardEventInit = {}, on: Element = composer) =>
    on.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, ...init }))
  const tell = (type: string, init: KeyboardEventInit = {}, on: Element = composer) => {
    const event = new KeyboardEvent(type, { bubbles: true, composed: true, ...init })
    Object.defineProperty(event, 'isTrusted', { value: true })
    on.dispatchEvent(event)
  }
  const write = (letter: string) => {
    const at = composer.selectionStart
    composer.setRangeText(letter, at, composer.selectionEnd, 'end')
    tell('input')
  }
  const press = (letter: string, init: KeyboardEventInit = {}) => {
    tell('keydown', { key: letter, ...init })
    write(letter)
    tell('keyup', { key: letter, ...init })
  }
  const type = (text: string) => {
    for (const letter of text) press(letter)
  }
  const query = () => open.value?.query

  it.each([
    ['/', ''],
    ['/fh', 'fh'],
    ['亲 /fh', 'fh'],
    ['亲\n/fh', 'fh'],
  ])('typed as %j searches for %j', (text, sought) => {
    type(text)
    expect(query()).toBe(sought)
    expect(composer.value).toBe(text)
  })

  it.each(['1/2', 'a/', '亲/fh', '/fh 好', '/ ', '//x y'])('typed as %j searches for nothing', text => {
    type(text)
    expect(query()).toBeUndefined()
    expect(composer.value).toBe(text)
  })

  it('searches for nothing when it was pasted', () => {
    write('/fh')
    tell('keyup', { key: 'v' })
    expect(query()).toBeUndefined()
  })

  it('searches for nothing where the agent did not ask for it', () => {
    wanted = false
    type('/fh')
    expect(query()).toBeUndefined()
  })

  it('searches for nothing in another field of the page', () => {
    const other = document.createElement('input')
    document.body.append(other)
    tell('keydown', { key: '/' }, other)
    write('/')
    expect(query()).toBeUndefined()
    other.remove()
  })

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
    'searches for nothing with %o',
    init => {
      press('/', init)
      expect(query()).toBeUndefined()
    },
  )

  it('waits for what an input method is composing, and takes what it wrote', () => {
    press('/')
    tell('compositionstart')
    write('fa huo')
    expect(query()).toBe('')
    composer.value = '/发货'
    composer.setSelectionRange(3, 3)
    tell('input')
    tell('compositionend')
    vi.runAllTimers()
    expect(query()).toBe('发货')
  })

  it('begins nothing out of a composition', () => {
    tell('keydown', { key: 'Process', code: 'Slash', keyCode: 229 })
    tell('compositionstart')
    write('/')
    tell('compositionend')
    vi.runAllTimers()
    expect(query()).toBeUndefined()
  })

  it('takes a slash the input method hands on', () => {
    press('/', { key: 'Process', code: 'Slash', keyCode: 229 })
    expect(query()).toBe('')
  })

  it('ends when the caret leaves, the slash goes or the focus does', () => {
    for (const leave of [
      () => composer.setSelectionRange(0, 0),
      () => composer.setSelectionRange(2, 2),
      () => {
        composer.value = 'fh'
      },
      () => {
        composer.value = ''
      },
    ]) {
      composer.value = ''
      type('/fh')
      expect(query()).toBe('fh')
      leave()
      tell('keyup', { key: 'ArrowLeft' })
      expect(query()).toBeUndefined()
    }
    composer.value = ''
    type('/fh')
    tell('focusout')
    expect(query()).toBeUndefined()
  })

  it('searches for nothing when the page presses the key', () => {
    forge('keydown', { key: '/' })
    write('/')
    tell('keyup', { key: '/' })
    vi.runAllTimers()
    expect(query()).toBeUndefined()
  })

  it('begins no sooner than the agent is heard of again', () => {
    tell('keydown', { key: '/' })
    composer.setRangeText('/', 0, 0, 'end')
    forge('input')
    expect(query()).toBeUndefined()
    vi.runAllTimers()
    expect(query()).toBe('')
  })

  it('searches for nothing the page writes, and ends when the page takes the slash away', () => {
    type('/f')
    composer.setRangeText('ahuo', 2, 2, 'end')
    forge('input')
    expect(query()).toBe('f')
    composer.value = ''
    forge('input')
    expect(query()).toBeUndefined()
  })

  it('is not held up by a composition the page makes up', () => {
    press('/')
    forge('compositionstart')
    press('f')
    expect(query()).toBe('f')
  })

  it('does not begin again by itself once closed', () => {
    type('/f')
    open.value = undefined
    type('h')
    expect(query()).toBeUndefined()
  })
})

describe('selectBefore', () => {
  const field = (text: string, from: number, to = from) => {
    const composer = document.createElement('textarea')
    composer.value = text
    composer.setSelectionRange(from, to)
    return composer
  }
  it.each([
    ['亲 /fh', 5, 5, true],
    ['亲 /fh后', 5, 5, true],
    ['亲 /fhx', 6, 6, false],
    ['亲 /fh', 4, 5, false],
  ])('%j with the caret at %i to %i: %s', (text, from, to, done) => {
    const composer = field(text, from, to)
    expect(selectBefore(composer, '/fh')).toBe(done)
    expect([composer.selectionStart, composer.selectionEnd]).toEqual(done ? [from - 3, from] : [from, to])
  })
})
