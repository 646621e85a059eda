// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSlashList, type SlashList } from '@/lib/page-agent/keys/slash-list'
import type { SlashRow } from '@/lib/page-agent/protocol'
import { clickEvent } from '../../../hands'
import { wordsIn } from '../../../words'

const say = wordsIn('zh_CN')
const BOX = { left: 300, top: 700, right: 800, bottom: 790 }
const row = (title: string, more: Partial<SlashRow> = {}): SlashRow => ({
  phrase: title as SlashRow['phrase'],
  title,
  text: `${title}的话`,
  highlights: [],
  isStopped: false,
  ...more,
})
const ROWS = [row('发货时间', { code: 'fh1', highlights: [[0, 2]] }), row('发货慢', { isStopped: true })]

describe('the list of what a slash found', () => {
  let host: HTMLElement
  let list: SlashList
  let mount: ReturnType<typeof vi.fn<() => ShadowRoot>>
  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'))
    const shadow = host.attachShadow({ mode: 'open' })
    mount = vi.fn(() => shadow)
    list = createSlashList(mount, say, document)
  })
  afterEach(() => host.remove())
  const find = (selector: string) => {
    const found = host.shadowRoot?.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`no ${selector}`)
    return found
  }
  const options = () => [...find('[role=listbox]').querySelectorAll<HTMLElement>('[role=option]')]
  const option = (n: number) => options()[n] as HTMLElement

  it('puts nothing of ours on a page in which nobody types a slash', () => {
    list.hide()
    expect(mount).not.toHaveBeenCalled()
  })

  it('shows a list box, the chosen row marked and said', () => {
    list.show(BOX, ROWS, 1)
    expect(options().map(one => one.querySelector('.slash-title')?.textContent)).toEqual([
      '发货时间',
      '发货慢',
    ])
    expect(options().map(one => one.getAttribute('aria-selected'))).toEqual(['false', 'true'])
    expect(find('[role=status]').textContent).toBe(say('sidebar.slash.at', '发货慢', 2, 2))
    expect(find('[role=listbox]').getAttribute('aria-label')).toBe(say('sidebar.slash.name'))
  })

  it('shows what was found in a title, the code, and which cannot go out as it is', () => {
    list.show(BOX, ROWS, 0)
    expect(option(0).querySelector('mark')?.textContent).toBe('发货')
    expect(option(0).querySelector('.slash-code')?.textContent).toBe('fh1')
    expect(options().map(one => one.classList.contains('stopped'))).toEqual([false, true])
  })

  it('stands above the composer where the page has room there, below it where not', () => {
    list.show(BOX, ROWS, 0)
    const { style } = find('[role=listbox]')
    expect([style.left, style.top, style.bottom]).toEqual(['300px', '', 'calc(100vh - 696px)'])
    list.show({ ...BOX, top: 100, bottom: 190 }, ROWS, 0)
    expect([style.top, style.bottom]).toEqual(['194px', ''])
  })

  it('shows the text of phrases as text', () => {
    list.show(BOX, [row('<img src=x>', { text: '<b>x</b>' })], 0)
    expect(find('[role=listbox]').querySelector('img, b')).toBeNull()
  })

  it('is gone once it is hidden', () => {
    list.show(BOX, ROWS, 0)
    list.hide()
    expect(find('[role=listbox]').hidden).toBe(true)
    expect(find('[role=status]').textContent).toBe('')
  })

  describe('clicked', () => {
    const onPick = vi.fn()
    beforeEach(() => {
      onPick.mockClear()
      list.onPick(onPick)
      list.show(BOX, ROWS, 0)
    })

    it('takes the row, and not the focus', () => {
      const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
      option(1).dispatchEvent(down)
      expect(down.defaultPrevented).toBe(true)
      option(1).querySelector('.slash-text')?.dispatchEvent(clickEvent())
      expect(onPick).toHaveBeenCalledExactlyOnceWith(1)
    })

    it('takes nothing by the second click of two, nor by one that a script made up', () => {
      option(1).dispatchEvent(clickEvent({ detail: 2 }))
      option(1).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
      expect(onPick).not.toHaveBeenCalled()
    })
  })
})
