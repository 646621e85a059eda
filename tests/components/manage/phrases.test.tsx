// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { click, fire, group, library, named, open, phrase, say, type } from './render'

const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('[role=option] .phrase-title')].map(row => row.textContent)

describe('the library', () => {
  const phrases = [
    phrase('a', '您好，在的', { title: '打招呼', code: 'hi' }),
    phrase('b', '今天发出', { title: '发货', group: group('g', '物流').id }),
  ]

  it('shows one group when it is chosen, and finds over all of them', async () => {
    const { root } = await open(model => {
      model.library.value = library(phrases, [group('g', '物流')])
    })
    expect(rows(root)).toEqual(['打招呼', '发货'])
    await click(named(root, '物流1'))
    expect(rows(root)).toEqual(['发货'])
    await type(named(root, say('manage.phrases.find')), '在的')
    expect(rows(root)).toEqual(['打招呼'])
  })

  it('draws only what is in view of ten thousand phrases', async () => {
    const { root } = await open(model => {
      model.library.value = library(Array.from({ length: 10_000 }, (_, i) => phrase(`p${i}`, `第${i}条`)))
    })
    expect(rows(root).length).toBeLessThan(60)
    expect(root.querySelector('[role=option]')?.getAttribute('aria-setsize')).toBe('10000')
  })

  it('moves the choice with the arrows and opens it in the editor', async () => {
    const { root, model } = await open(m => {
      m.library.value = library(phrases)
    })
    const list = root.querySelector<HTMLElement>('[role=listbox]')
    for (const key of ['ArrowDown', 'ArrowDown']) {
      await fire(list, new KeyboardEvent('keydown', { key, bubbles: true }))
    }
    expect(model.selected.value).toBe('b')
    expect(root.querySelector<HTMLTextAreaElement>('#phrase-text')?.value).toBe('今天发出')
  })

  it('deletes all marked phrases at once', async () => {
    const { root, actions } = await open(model => {
      model.library.value = library(phrases)
    })
    await click(named(root, say('manage.phrases.mark', '打招呼')))
    await click(named(root, say('manage.phrases.mark', '发货')))
    await click(named(root, say('manage.bulk.remove')))
    expect(actions.removePhrases).toHaveBeenCalledWith(['a', 'b'])
  })
})

describe('the editor', () => {
  it('saves a new phrase under the first words of its text where no title was given', async () => {
    const { root, actions } = await open(model => {
      model.library.value = library([])
      model.selected.value = 'new'
    })
    await type(named(root, say('manage.editor.text')), '亲，您好 {买家昵称}')
    await fire(root.querySelector('form'), new Event('submit', { bubbles: true, cancelable: true }))
    expect(actions.savePhrase).toHaveBeenCalledWith({
      title: '亲，您好 {买家昵称}',
      text: '亲，您好 {买家昵称}',
    })
  })

  it('shows the phrase filled from a sample order, and names what will have to be typed', async () => {
    const { root } = await open(model => {
      model.library.value = library([phrase('a', '{买家昵称}您好，{补偿方案}')])
      model.selected.value = 'a' as never
    })
    const bubble = root.querySelector('.bubble')
    expect(bubble?.textContent).toBe('小满您好，{补偿方案}')
    expect(bubble?.querySelector('.gap')?.textContent).toBe('{补偿方案}')
  })

  it('renders a phrase that holds HTML as text', async () => {
    const { root } = await open(model => {
      model.library.value = library([phrase('a', '<img src=x onerror=alert(1)>')])
      model.selected.value = 'a' as never
    })
    expect(root.querySelector('img')).toBeNull()
  })
})
