// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { About, FollowUp, Note } from '@/lib/notes/note'
import { parsePinyin } from '@/lib/phrases/search/pinyin'
import { PINYIN } from '@/lib/phrases/search/pinyin.data'
import { conversation, message, NOW, order, profile, type Stage, say, stage } from './stage'

const BUYER = 'buyer:pinduoduo:id:80001' as About
const note = (text: string, more: Partial<Note> = {}): Note => ({
  id: text as never,
  about: BUYER,
  console: profile.id,
  text,
  at: NOW - 86_400_000,
  updatedAt: '' as never,
  ...more,
})

describe('notes', () => {
  let on: Stage
  afterEach(() => on.end())
  const open = async (notes: readonly Note[] = [], followUps: readonly FollowUp[] = []) => {
    on = await stage({ conversation: conversation(['在吗']), orders: [order('261120-123456789012345')] })
    on.model.records.kept.value = { notes, followUps }
    await on.settle()
    on.find('.band-open').click()
    await on.settle()
  }
  const field = () => on.find<HTMLTextAreaElement>('.new-note textarea')

  it('shows the beginning of a long note, and the rest when it is unfolded', async () => {
    const text = Array.from({ length: 30 }, (_, line) => `第${line + 1}行`).join('\n')
    await open([note(text)])
    expect(on.find('.note-text').textContent).not.toContain('第9行')
    on.button(say('sidebar.unfoldNote', 22)).click()
    await on.settle()
    expect(on.find('.note-text').textContent).toBe(text)
  })

  it('shows the newest first, with when and by whom', async () => {
    await open([note('偏紧', { by: '小林' }), note('要发票', { at: NOW })])
    expect(on.all('.note-text').map(one => one.textContent)).toEqual(['要发票', '偏紧'])
    expect(on.all('.note-foot .dim')[1]?.textContent).toBe('昨天 15:22 · 小林')
  })

  it('never shows another buyer’s note, even before the next answer is there', async () => {
    await open([note('偏紧')])
    on.model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: conversation(['在吗'], { buyer: { id: '80002' as never, name: '风**' } }),
    }
    await on.settle()
    expect(on.all('.note')).toEqual([])
  })

  it('adds on Enter, but not on the Enter that ends a composition', async () => {
    await open()
    await on.type('要发票', field())
    await on.press('Enter', field(), { isComposing: true })
    expect(on.actions.addNote).not.toHaveBeenCalled()
    await on.press('Enter', field())
    expect(on.actions.addNote).toHaveBeenCalledWith(BUYER, '风**', '要发票')
    expect(field().value).toBe('')
  })

  it('keeps the text in its field when it could not be saved', async () => {
    await open()
    on.actions.addNote.mockResolvedValue(false)
    await on.type('要发票', field())
    await on.press('Enter', field())
    expect(field().value).toBe('要发票')
  })

  it('writes on the order alone when asked to', async () => {
    await open()
    await on.type('漏发赠品', field())
    const box = on.find<HTMLInputElement>('.new-note [type=checkbox]')
    box.checked = true
    box.dispatchEvent(new Event('change', { bubbles: true }))
    await on.settle()
    on.button('保存便签').click()
    expect(on.actions.addNote).toHaveBeenCalledWith(
      'order:pinduoduo:261120-123456789012345',
      '2611…2345',
      '漏发赠品',
    )
  })

  it('edits in place; Escape leaves it as it was and stays here', async () => {
    await open([note('偏紧')])
    on.button('修改便签').click()
    await on.settle()
    const edited = on.find<HTMLTextAreaElement>('.note textarea')
    await on.type('偏紧，推荐 XL', edited)
    await on.press('Escape', edited)
    expect(on.find('.note-text').textContent).toBe('偏紧')
    expect(on.actions.focusComposer).not.toHaveBeenCalled()
    on.button('修改便签').click()
    await on.settle()
    await on.type('偏紧，推荐 XL', on.find('.note textarea'))
    await on.press('Enter', on.find('.note textarea'))
    expect(on.actions.editNote.mock.calls[0]?.[1]).toBe('偏紧，推荐 XL')
  })

  it('finds one of many by a word or its pinyin, and says so where there is none', async () => {
    const texts = ['过敏体质', '要发票', '偏紧', '急单', '送过小样']
    await open(texts.map(text => note(text)))
    on.model.phrases.pinyin.value = parsePinyin(PINYIN)
    const find = () => on.find<HTMLInputElement>('.find-notes')
    await on.type('guomin', find())
    expect(on.all('.note-text').map(one => one.textContent)).toEqual(['过敏体质'])
    await on.type('退货', find())
    await vi.waitFor(() => expect(on.find('.notes').textContent).toContain(say('sidebar.noteNotFound')))
    await on.press('Escape', find())
    expect(on.all('.note-text')).toHaveLength(5)
    expect(on.actions.focusComposer).not.toHaveBeenCalled()
  })

  it('shows what a search finds in the place of all else, which is there again with what was begun once it is empty', async () => {
    await open([note('要发票')])
    const find = () => on.find<HTMLInputElement>('.find-notes')
    const begun = () => on.find<HTMLTextAreaElement>('.new-note textarea')
    await on.type('周五补发', begun())
    expect(on.find('.notes').firstElementChild?.contains(find())).toBe(true)
    await on.type('发票', find())
    expect(begun().closest('[hidden]')).not.toBeNull()
    expect(on.find('.note').closest('[hidden]')).toBeNull()
    await on.press('Escape', find())
    expect(begun().closest('[hidden]')).toBeNull()
    expect(begun().value).toBe('周五补发')
  })

  it('finds notes of other buyers too, each with whose it is, to be read alone', async () => {
    await open([note('要发票')])
    const place = { zh: '拼多多 客服', en: 'Pinduoduo chat' }
    const others = [
      { note: note('过敏体质', { about: 'buyer:pinduoduo:id:80009' as About, label: '云朵' }), place },
      { note: note('少发一条', { about: 'order:pinduoduo:26-1' as About, label: '…4540' }) },
    ]
    on.actions.findNotes.mockResolvedValue(others)
    await on.type('guomin', on.find<HTMLInputElement>('.find-notes'))
    await vi.waitFor(() => expect(on.all('.of-other')).toHaveLength(2))
    expect(on.actions.findNotes).toHaveBeenLastCalledWith('guomin')
    const [first, second] = on.all('.of-other')
    expect(first?.textContent).toContain(`云朵 · ${place.zh}过敏体质`)
    expect(second?.textContent).toContain(say('sidebar.noteOrder', '…4540'))
    expect(on.all('.of-other button, .of-other textarea')).toEqual([])
    await on.press('Escape', on.find('.find-notes'))
    expect(on.all('.of-other')).toEqual([])
    expect(on.all('.note-text').map(one => one.textContent)).toEqual(['要发票'])
  })

  it('makes the buyer’s last line a note in one click, the band closed or open', async () => {
    on = await stage({
      conversation: conversation([], {
        messages: [message('要退货'), message('好的亲', { side: 'agent' })],
      }),
    })
    on.button(say('sidebar.keepLast')).click()
    expect(on.actions.keepMessage).toHaveBeenCalledWith(expect.objectContaining({ text: '要退货' }))
    on.find('.band-open').click()
    await on.settle()
    on.button(say('sidebar.fromChat')).click()
    await on.settle()
    on.button(say('sidebar.keepMessage', '好的亲')).click()
    expect(on.actions.keepMessage).toHaveBeenLastCalledWith(expect.objectContaining({ side: 'agent' }))
  })

  it('notes a phone call with what was typed, and empties the field', async () => {
    await open()
    await on.type('同意换货', field())
    on.button(say('sidebar.noteCall')).click()
    await on.settle()
    on.button(say('note.call.reached')).click()
    await on.settle()
    expect(on.actions.noteCall).toHaveBeenCalledWith('reached', '同意换货')
    expect(field().value).toBe('')
  })

  it('says whose words a note was and how a call ended, and what it said before when asked', async () => {
    await open([
      note('要退货，已登记', {
        from: { text: '要退货', side: 'buyer' },
        call: 'callBack',
        history: [{ text: '要退货', at: NOW - 3_600_000, by: '小李' }],
      }),
    ])
    const foot = on.find('.note-foot .dim').textContent
    expect(foot).toContain(say('note.said.buyer'))
    expect(foot).toContain(say('note.call.callBack'))
    expect(on.all('.former')).toEqual([])
    on.button(say('note.changed', 1)).click()
    await on.settle()
    expect(on.find('.former').textContent).toBe(
      `要退货 ${say('note.untilBy', say('ui.today', '14:22'), '小李')}`,
    )
  })

  it('shows both texts of two machines until one is chosen', async () => {
    await open([note('个人', { others: { text: [{ at: 'x' as never, value: '公司' }] } })])
    on.button(`${say('note.keepThis')}: 公司`).click()
    expect(on.actions.chooseNote).toHaveBeenLastCalledWith(expect.objectContaining({ text: '个人' }), 'x')
    on.button(say('note.keepShown')).click()
    expect(on.actions.chooseNote).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: '个人' }),
      undefined,
    )
  })

  it('adds and removes tags', async () => {
    await open()
    on.model.records.kept.value = {
      notes: [],
      followUps: [],
      profile: { id: BUYER, console: profile.id, tags: ['常客'], updatedAt: '' as never },
    }
    await on.settle()
    expect(on.find('.who-tags').textContent).toBe('常客')
    on.button('加标签').click()
    await on.settle()
    await on.type('尺码 L', on.find('.tag-field'))
    await on.press('Enter', on.find('.tag-field'), { isComposing: true })
    await on.press('Enter', on.find('.tag-field'))
    on.button('去掉标签“常客”').click()
    expect(on.actions.saveTags.mock.calls).toEqual([[['常客', '尺码 L']], [[]]])
  })

  it('shows promises that are due, other buyers’ with their names, and finishes them', async () => {
    const promise = (id: string, more: Partial<FollowUp>): FollowUp => ({
      id: id as never,
      about: BUYER,
      console: profile.id,
      text: id,
      due: NOW - 60_000,
      updatedAt: '' as never,
      ...more,
    })
    await open([], [promise('补发赠品', { due: NOW + 86_400_000 })])
    on.model.records.soon.value = [promise('退差价', { about: 'buyer:x:id:9' as About, label: '李**' })]
    await on.settle()
    expect(on.all('.follow-up').map(one => one.textContent)).toEqual([
      '补发赠品明天 15:22 跟进完成',
      '李** · 退差价该跟进了（今天 15:21）完成',
    ])
    on.button(say('sidebar.finishedOf', '退差价')).click()
    expect(on.actions.finishFollowUp.mock.calls[0]?.[0].text).toBe('退差价')
  })

  it('keeps no note on a buyer who cannot be told from others', async () => {
    on = await stage({ conversation: conversation(['在吗'], { buyer: { name: '风**' } }) })
    on.find('.band-open').click()
    await on.settle()
    expect(on.all('.new-note, .tags')).toEqual([])
    expect(() => on.button(say('sidebar.addNote'))).toThrow()
  })

  describe('closed', () => {
    it('says in one line the newest note and what is due; the tags are the header’s', async () => {
      on = await stage({ conversation: conversation(['在吗']) })
      expect(on.find('.band-line').textContent).toBe('便签还没有便签')
      on.model.records.kept.value = {
        notes: [note('偏紧'), note('要发票', { at: NOW })],
        followUps: [],
        profile: { id: BUYER, console: profile.id, tags: ['常客'], updatedAt: '' as never },
      }
      on.model.records.soon.value = [
        {
          id: 'f' as never,
          about: 'x' as About,
          console: profile.id,
          text: '退差价',
          due: NOW,
          updatedAt: '' as never,
        },
      ]
      await on.settle()
      expect(on.find('.band-line').textContent).toBe('便签要发票1 条该跟进')
      expect(on.all('.note')).toEqual([])
    })

    it('opens at the field on +, and keeps what is begun there', async () => {
      on = await stage({ conversation: conversation(['在吗']) })
      on.button(say('sidebar.addNote')).click()
      await on.settle()
      expect(document.activeElement).toBe(field())
      await on.type('要发', field())
      on.find('.band-open').click()
      await on.settle()
      expect(on.find('.band-line').textContent).toContain('写了一半：要发')
    })
  })
})
