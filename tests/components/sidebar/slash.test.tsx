// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { slashKeys } from '@/lib/page-agent/keys/slash-keys'
import { conversation, library, phrase, type Stage, say, stage } from './stage'

describe('the phrases a slash finds', () => {
  let on: Stage
  let composer: HTMLTextAreaElement
  beforeEach(async () => {
    composer = document.createElement('textarea')
    document.body.append(composer)
    on = await stage({
      conversation: conversation(['在吗']),
      library: library(
        [
          phrase('发货时间', '今天发', { code: 'fh1' }),
          phrase('发货慢', '见谅', { code: 'fh2' }),
          phrase('尺码', '偏小'),
        ],
        ['尺码'],
      ),
    })
  })
  afterEach(() => {
    on.end()
    composer.remove()
  })
  const search = async (query: string) => {
    const box = { left: 300, top: 700, right: 800, bottom: 790 }
    on.model.slash.open.value = { composer, query, head: '', tail: '', box }
    await on.settle()
  }
  const options = () => on.all('[role=option]').map(one => one.querySelector('.slash-title')?.textContent)
  const chosen = () => on.all('[role=option]').map(one => one.getAttribute('aria-selected'))

  it('are shown as a list box, the first one chosen and said', async () => {
    await search('发货')
    expect(options()).toEqual(['发货时间', '发货慢'])
    expect(chosen()).toEqual(['true', 'false'])
    expect(on.find('.slash-place [role=status]').textContent).toBe(say('sidebar.slash.at', '发货时间', 1, 2))
  })

  it('are what fits and the favourites while nothing is typed', async () => {
    await search('')
    expect(options()).toContain('尺码')
  })

  it('close when nothing matches: the slash was meant', async () => {
    await search('绝无此物啊')
    expect(on.model.slash.open.value).toBeUndefined()
    expect(options()).toEqual([])
  })

  it('are taken with a click, that does not take the focus', async () => {
    await search('发货')
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    on.all('[role=option]')[1]?.dispatchEvent(down)
    expect(down.defaultPrevented).toBe(true)
    on.all('[role=option]')[1]?.click()
    expect(on.actions.takeSlash).toHaveBeenCalledWith(1)
  })

  describe('from the keyboard', () => {
    const take = vi.fn()
    const press = async (key: string, more: KeyboardEventInit = {}, at: Element = composer) => {
      const takes = slashKeys(on.model.slash, take)
      let taken = false
      document.addEventListener('keydown', event => (taken = takes(event)), { once: true, capture: true })
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
      await on.settle()
      return taken
    }
    beforeEach(() => take.mockClear())

    it.each(['Enter', 'Tab'])('%s takes the one the arrows came to', async key => {
      await search('发货')
      for (const arrow of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown'])
        expect(await press(arrow)).toBe(true)
      expect(chosen()).toEqual(['false', 'true'])
      expect(await press(key)).toBe(true)
      expect(take).toHaveBeenCalledWith(1)
    })

    it('begins at the first again when more is typed', async () => {
      await search('发货')
      await press('ArrowDown')
      await search('发货慢')
      expect(on.model.slash.active.value).toBe(0)
    })

    it('Escape closes', async () => {
      await search('发货')
      expect(await press('Escape')).toBe(true)
      expect(options()).toEqual([])
    })

    it.each([
      ['a', {}],
      ['ArrowLeft', {}],
      ['Enter', { isComposing: true }],
      ['Enter', { keyCode: 229 }],
      ['Enter', { shiftKey: true }],
      ['Enter', { ctrlKey: true }],
      ['Tab', { shiftKey: true }],
    ] as const)('leaves %s %o to the page', async (key, more) => {
      await search('发货')
      expect(await press(key, more)).toBe(false)
      expect(take).not.toHaveBeenCalled()
    })

    it('leaves every key to the page while closed, and keys typed elsewhere always', async () => {
      expect(await press('Enter')).toBe(false)
      await search('发货')
      expect(await press('Enter', {}, document.body)).toBe(false)
    })
  })

  it('are switched on in the menu', async () => {
    on.button(say('sidebar.more')).click()
    await on.settle()
    const item = on
      .all('[role=menuitemcheckbox]')
      .find(one => one.textContent?.includes(say('sidebar.slash.use')))
    expect(item?.getAttribute('aria-checked')).toBe('false')
    item?.click()
    expect(on.actions.setLayout).toHaveBeenCalledWith({ slash: true })
  })
})
