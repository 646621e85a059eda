// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type SlashKeys, slashKeys } from '@/lib/page-agent/keys/slash'
import type { SlashList } from '@/lib/page-agent/keys/slash-list'
import type { AgentEvent, SlashRow } from '@/lib/page-agent/protocol'
import { keyEvent, trusted } from '../../../hands'

const row = (title: string): SlashRow => ({
  phrase: title as SlashRow['phrase'],
  title,
  text: title,
  highlights: [],
  isStopped: false,
})
const ROWS = [row('发货时间'), row('发货慢')]

describe('a search in the composer', () => {
  let end: AbortController
  let composer: HTMLTextAreaElement
  let keys: SlashKeys
  let told: Extract<AgentEvent, { kind: 'slash' | 'slashPick' }>[]
  let pick: (n: number) => void
  const list = { show: vi.fn<SlashList['show']>(), hide: vi.fn() }
  beforeEach(() => {
    vi.useFakeTimers()
    end = new AbortController()
    told = []
    list.show.mockClear()
    composer = document.body.appendChild(document.createElement('textarea'))
    composer.focus()
    keys = slashKeys({
      document,
      composer: () => composer,
      list: {
        ...list,
        onPick(run) {
          pick = run
        },
      },
      tell: event => told.push(event),
      signal: end.signal,
    })
    keys.want(true)
  })
  afterEach(() => {
    end.abort()
    composer.remove()
    vi.useRealTimers()
  })
  const write = (text: string, isReal = true) => {
    for (const letter of text) {
      const down = { key: letter, bubbles: true, composed: true }
      composer.dispatchEvent(isReal ? keyEvent('keydown', down) : new KeyboardEvent('keydown', down))
      composer.value += letter
      const input = new Event('input', { bubbles: true })
      composer.dispatchEvent(isReal ? trusted(input) : input)
      vi.advanceTimersByTime(100)
    }
  }
  const press = (key: string, more: KeyboardEventInit = {}, at: Element = composer) => {
    const taken: boolean[] = []
    document.addEventListener('keydown', event => taken.push(keys.takes(event)), {
      once: true,
      capture: true,
    })
    at.dispatchEvent(keyEvent('keydown', { key, ...more }))
    return taken[0]
  }
  /** The number of the search told last. */
  const last = () => {
    const event = told.at(-1)
    if (event?.kind !== 'slash' || !event.search) throw new Error('no search')
    return event.search
  }
  const find = (rows = ROWS) => {
    write('/fh')
    keys.show(last().n, rows)
  }

  it('is told to the sidebar with each letter, under a number of its own', () => {
    write('/fh')
    const searches = told.map(event => (event.kind === 'slash' ? event.search : undefined))
    expect(searches.map(one => one?.query)).toEqual(['', 'f', 'fh'])
    expect(new Set(searches.map(one => one?.n)).size).toBe(3)
  })

  it('is nothing while it is not wanted, and not when a script of the page typed it', () => {
    keys.want(false)
    write('/fh')
    expect(told).toEqual([])
    keys.want(true)
    composer.value = ''
    write('/fh', false)
    expect(told).toEqual([])
  })

  it('shows what the sidebar found for it, not for one that is over', () => {
    write('/f')
    const { n } = last()
    write('h')
    keys.show(n, ROWS)
    expect(list.show).not.toHaveBeenCalled()
    keys.show(last().n, ROWS)
    expect(list.show).toHaveBeenLastCalledWith(expect.anything(), ROWS, 0)
  })

  it('ends when nothing matches: the slash was meant', () => {
    find([])
    expect(told.at(-1)).toEqual({ kind: 'slash' })
    expect(press('Enter')).toBe(false)
  })

  it.each(['Enter', 'Tab'])('%s takes the row the arrows came to', key => {
    find()
    for (const arrow of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) expect(press(arrow)).toBe(true)
    expect(list.show).toHaveBeenLastCalledWith(expect.anything(), ROWS, 1)
    expect(press(key)).toBe(true)
    expect(told.slice(-2)).toEqual([{ kind: 'slash' }, { kind: 'slashPick', query: 'fh', phrase: '发货慢' }])
    expect(press(key)).toBe(false)
  })

  it('takes the row that is clicked', () => {
    find()
    pick(1)
    expect(told.at(-1)).toEqual({ kind: 'slashPick', query: 'fh', phrase: '发货慢' })
  })

  it('begins at the first again when more is typed', () => {
    find()
    press('ArrowDown')
    write('m')
    keys.show(last().n, ROWS)
    expect(list.show).toHaveBeenLastCalledWith(expect.anything(), ROWS, 0)
  })

  it('Escape closes, and picks nothing', () => {
    find()
    expect(press('Escape')).toBe(true)
    expect(told.at(-1)).toEqual({ kind: 'slash' })
  })

  it.each([
    ['a', {}],
    ['ArrowLeft', {}],
    ['Enter', { isComposing: true }],
    ['Enter', { keyCode: 229 }],
    ['Enter', { shiftKey: true }],
    ['Enter', { ctrlKey: true }],
    ['Tab', { shiftKey: true }],
  ] as const)('leaves %s %o to the page', (key, more) => {
    find()
    const before = told.length
    expect(press(key, more)).toBe(false)
    expect(told.slice(before).filter(({ kind }) => kind === 'slashPick')).toEqual([])
  })

  it('leaves every key to the page while closed, and keys typed elsewhere always', () => {
    expect(press('Enter')).toBe(false)
    find()
    expect(press('Enter', {}, document.body)).toBe(false)
  })
})
