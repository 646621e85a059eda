// @vitest-environment happy-dom

import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { click, fire, group, library, mark, named, open, phrase, say, type } from './render'

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
    expect(rows(root)).toEqual(['发货', '打招呼'])
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
    await mark(root, '打招呼')
    await mark(root, '发货')
    await click(named(root, say('manage.bulk.remove')))
    expect(actions.removePhrases).toHaveBeenCalledWith(['a', 'b'])
  })
})

describe('the editor', () => {
  it('stays unfolded while the second text is emptied to be written anew, and keeps its seconds', async () => {
    const { root, model } = await open(m => {
      m.library.value = library([phrase('a', '我去申请', { next: { text: '申请好了', seconds: 8 } })])
      m.selected.value = 'a' as PhraseId
    })
    const second = () => named<HTMLTextAreaElement>(root, say('manage.editor.next'))
    await type(second(), '')
    expect(root.querySelector<HTMLDetailsElement>('.phrase-uses')?.open).toBe(true)
    await type(second(), '申请下来了')
    expect(model.drafts.value.get('a' as PhraseId)?.next).toEqual({ text: '申请下来了', seconds: 8 })
  })

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

  it('shows the phrases it holds, and says what cannot be written out', async () => {
    const { root, model } = await open(m => {
      m.library.value = library([
        phrase('a', '亲，{短语:jw}{短语:没有}'),
        phrase('b', '有问题随时找我~', { code: 'jw' }),
        phrase('c', '{如果:待发货|今天发|在路上}'),
        phrase('d', '{如果:没这回事|甲|乙}'),
        phrase('e', '绕{短语:e}', { code: 'e' }),
      ])
      m.selected.value = 'a' as PhraseId
    })
    const preview = () => root.querySelector('.bubble-box')?.textContent
    expect(preview()).toContain('亲，有问题随时找我~')
    expect(preview()).toContain(say('manage.editor.noSuchCode', '没有'))
    const chosen = async (id: string) => {
      await act(() => {
        model.selected.value = id as PhraseId
      })
      return preview()
    }
    expect(await chosen('c')).toContain('今天发')
    expect(await chosen('d')).toContain(say('manage.editor.noSuchCondition', '如果:没这回事'))
    expect(await chosen('e')).toContain(say('manage.editor.cycle', 'e → e'))
  })

  it('keeps what was typed while another phrase is looked at, and says which is not saved', async () => {
    const { root, model } = await open(m => {
      m.library.value = library([phrase('a', '您好'), phrase('b', '今天发出')])
      m.selected.value = 'a' as never
    })
    await type(named(root, say('manage.editor.text')), '您好，在的')
    await act(() => {
      model.selected.value = 'b' as never
    })
    expect(named<HTMLTextAreaElement>(root, say('manage.editor.text')).value).toBe('今天发出')
    expect([...root.querySelectorAll('.virtual-row .chip')].map(chip => chip.textContent)).toEqual([
      say('manage.editor.unsaved'),
    ])
    await act(() => {
      model.section.value = 'notes'
    })
    await act(() => {
      model.section.value = 'phrases'
      model.selected.value = 'a' as never
    })
    expect(named<HTMLTextAreaElement>(root, say('manage.editor.text')).value).toBe('您好，在的')
    await click(named(root, say('manage.editor.discard')))
    expect(named<HTMLTextAreaElement>(root, say('manage.editor.text')).value).toBe('您好')
    expect(root.querySelector('.virtual-row .chip')).toBeNull()
  })

  it('says whose a code is already', async () => {
    const { root } = await open(m => {
      m.library.value = library([phrase('a', '您好', { code: 'hi' }), phrase('b', '今天发出')])
      m.selected.value = 'b' as never
    })
    await type(named(root, say('manage.editor.code')), 'HI')
    expect(root.querySelector('.editor [role=status]')?.textContent).toBe(
      say('manage.editor.codeTaken', 'hi', '您好'),
    )
  })

  it('renders a phrase that holds HTML as text', async () => {
    const { root } = await open(model => {
      model.library.value = library([phrase('a', '<img src=x onerror=alert(1)>')])
      model.selected.value = 'a' as never
    })
    expect(root.querySelector('img')).toBeNull()
  })
})

describe('what is checked beside the editor', () => {
  const editing = (text: string) =>
    open(
      model => {
        model.library.value = library([phrase('a', text)])
        model.selected.value = 'a' as never
      },
      { savePhrase: vi.fn(() => Promise.resolve('a' as PhraseId)) },
    )
  const levels = (root: HTMLElement) =>
    [...root.querySelectorAll('.checks b')].map(level => level.textContent)
  const submit = (root: HTMLElement) =>
    fire(root.querySelector('form'), new Event('submit', { bubbles: true, cancelable: true }))

  it('is marked in the preview, each with a word, worst first', async () => {
    const { root } = await editing('质量全网最好，加微信领红包')
    expect(levels(root)).toEqual([say('manage.checks.level.block'), say('manage.checks.level.confirm')])
    expect(root.querySelector('.bubble mark.block')?.textContent).toContain('微信')
  })

  it('measures with the console that takes least', async () => {
    const { root } = await editing('好'.repeat(803))
    expect(root.querySelector('.checks')?.textContent).toContain(say('manage.checks.tooLong', 3, '飞鸽'))
    expect(root.querySelector('.bubble mark.block')?.textContent).toBe('好好好')
  })

  it('says nothing against the phone and the numbers of the sample order', async () => {
    const { root } = await editing('电话 {电话}，运单 {运单号}')
    expect(levels(root)).toEqual([])
    expect(root.textContent).toContain(say('manage.checks.fine'))
  })

  it('asks once more before it saves what cannot go out', async () => {
    const { root, actions } = await editing('您好')
    await type(named(root, say('manage.editor.text')), '加微信')
    await submit(root)
    expect(actions.savePhrase).not.toHaveBeenCalled()
    expect(root.querySelector('[role=alert]')?.textContent).toBe(say('manage.checks.save'))
    await submit(root)
    expect(actions.savePhrase).toHaveBeenCalledOnce()
  })

  it('asks again after another change', async () => {
    const { root, actions } = await editing('您好')
    await type(named(root, say('manage.editor.text')), '加微信')
    await submit(root)
    await type(named(root, say('manage.editor.text')), '加我微信')
    await submit(root)
    expect(actions.savePhrase).not.toHaveBeenCalled()
  })

  it('saves what is only to be looked at, and says so', async () => {
    const { root, actions, model } = await editing('您好')
    await type(named(root, say('manage.editor.text')), '质量全网最好')
    await submit(root)
    expect(actions.savePhrase).toHaveBeenCalledOnce()
    expect(model.notice.value?.words).toEqual({ key: 'manage.checks.saved', args: [1] })
  })
})
