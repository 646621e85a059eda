import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrowserName } from '../../../.dev/browsers'
import { serveEditors } from './build'
import type { Ask } from './extension/content'
import { holds, insertHere, insertOn, model, openRun, type Run, select, sent, undoByKey } from './stage'

const TEXT = '亲，地址核对一下：\n张三 浙江省杭州市'
const RICH = ['contenteditable', 'draft', 'lexical', 'slate', 'prosemirror', 'quill1', 'quill2', 'ckeditor5']

/** What composers refuse, editors that meddle, input methods, frames, shadow roots and strict policies. */
export const hardCases = (browser: BrowserName) => {
  let run: Run

  beforeAll(async () => {
    run = await openRun(browser, await serveEditors())
  })
  afterAll(() => run?.close())

  const html = (markup: string) => run.open({ editor: 'html', html: markup })

  describe('refuses, and leaves what was there', () => {
    const LONG = 'x'.repeat(90)
    it.each<[string, string, string, Partial<Ask>?]>([
      ['a read-only field', '<textarea class="composer" readonly>稿</textarea>', '稿'],
      ['a disabled field', '<textarea class="composer" disabled>稿</textarea>', '稿'],
      [
        'a field of a disabled set',
        '<fieldset disabled><textarea class="composer">稿</textarea></fieldset>',
        '稿',
      ],
      ['a field too short for the text', '<textarea class="composer" maxlength="10">稿</textarea>', '稿'],
      [
        'a field too short for the text and the draft',
        `<textarea class="composer" maxlength="100">${LONG}</textarea>`,
        LONG,
      ],
      [
        'more than the console takes',
        `<div class="composer" contenteditable>${LONG}</div>`,
        LONG,
        { maxLength: 100 },
      ],
      ['several lines for a field of one', '<input class="composer" value="稿">', '稿'],
      ['a password', '<input class="composer" type="password" value="稿">', '稿', { text: 'x' }],
      ['a hidden field', '<div hidden><textarea class="composer">稿</textarea></div>', '稿'],
      ['an inert part of the page', '<div inert><textarea class="composer">稿</textarea></div>', '稿'],
      [
        'an element that says it is read-only',
        '<div class="composer" contenteditable aria-readonly="true">稿</div>',
        '稿',
      ],
      ['an element that cannot be edited', '<div class="composer">稿</div>', '稿'],
      [
        'two fields to choose from',
        '<div class="composer"><textarea></textarea><textarea></textarea>稿</div>',
        '稿',
      ],
    ])('%s', async (_what, markup, draft, ask = {}) => {
      const page = await html(markup)
      expect(await insertOn(page, { text: TEXT, ...ask })).toBe('refused')
      expect(await model(page)).toBe(draft)
    })

    it('and does not even take the focus where nothing can be written', async () => {
      const page = await html('<textarea class="composer" readonly>稿</textarea>')
      expect(await insertOn(page, { text: TEXT })).toBe('refused')
      expect(await page.evaluate(() => document.activeElement?.id, undefined)).toBe('elsewhere')
    })

    it('a field whose page cuts the text in its own state', async () => {
      const page = await run.open({ editor: 'react-textarea', draft: '稿', longest: 10 })
      expect(await insertOn(page, { text: TEXT })).toBe('refused')
      expect(await model(page)).toBe('稿')
    })

    it('an editor that doubles what it is given', async () => {
      const page = await run.open({ editor: 'quill2', draft: '稿', doubling: true })
      await select(page, 1, 1)
      expect(await insertOn(page, { text: TEXT })).toBe('refused')
      expect(await model(page)).toBe('稿')
    })

    it('an insertion that is no longer meant', async () => {
      const page = await run.open({ editor: 'textarea', draft: '稿' })
      expect(await insertOn(page, { text: TEXT, gone: true })).toBe('refused')
      expect(await model(page)).toBe('稿')
    })
  })

  it('gives the text to no other editor the page moves the focus to', async () => {
    const page = await run.open({ editor: 'lexical', draft: '稿' })
    const other = await page.evaluate(() => {
      const trap = document.createElement('div')
      trap.contentEditable = 'true'
      trap.addEventListener('paste', event => trap.append(event.clipboardData?.getData('text/plain') ?? ''))
      document.body.append(trap)
      window.page?.editor.element.addEventListener('focus', () => queueMicrotask(() => trap.focus()))
      trap.id = 'trap'
      return trap.id
    }, undefined)
    expect(await insertOn(page, { text: TEXT })).toBe('refused')
    expect(await page.evaluate(id => document.getElementById(id)?.textContent, other)).toBe('')
  })

  it('waits for an input method to finish', async () => {
    const page = await run.open({ editor: 'textarea', draft: '稿' })
    await select(page, 1, 1)
    await page.evaluate(() => {
      const { editor, sent } = window.page ?? {}
      for (const type of ['compositionend', 'input'])
        editor?.element.addEventListener(type, () => sent?.push(type))
    }, undefined)
    const compose = (type: string) =>
      page.evaluate(type => {
        const event = new CompositionEvent(type, { bubbles: true, composed: true })
        window.page?.editor.element.dispatchEvent(event)
      }, type)
    await compose('compositionstart')
    const told = insertHere(page, { text: 'X' })
    await compose('compositionend')
    expect(await told).toBe('inserted')
    expect(await sent(page)).toEqual(['compositionend', 'input'])
    expect(await model(page)).toBe('稿X')
  })

  it('refuses when an input method does not finish', async () => {
    const page = await run.open({ editor: 'slate', draft: '稿' })
    await select(page, 1, 1)
    await page.evaluate(() => {
      const event = new CompositionEvent('compositionstart', { bubbles: true, composed: true })
      window.page?.editor.element.dispatchEvent(event)
    }, undefined)
    expect(await insertHere(page, { text: 'X' })).toBe('refused')
    expect(await model(page)).toBe('稿')
  })

  it.runIf(browser === 'chromium')(
    'never mixes the text into what a real input method composes',
    async () => {
      const page = await run.open({ editor: 'textarea', draft: '稿' })
      await select(page, 1, 1)
      await run.compose?.(page, 'nihao')
      expect(await model(page)).toBe('稿nihao')
      expect(await insertHere(page, { text: TEXT })).toBe('refused')
      expect(await model(page)).toBe('稿nihao')
    },
  )

  describe.each(RICH)('%s', editor => {
    it('takes the text with the caret still in it', async () => {
      const page = await run.open({ editor, draft: '您好' })
      await select(page, 1, 1)
      expect(await insertHere(page, { text: TEXT })).toBe('inserted')
      expect(await model(page)).toBe(`您${TEXT}好`)
      expect(await sent(page)).toEqual([])
    })

    it.each([
      { been: true, text: `您${TEXT}好` },
      { been: false, text: `您好${TEXT}` },
    ])(
      'takes it right after something was copied from the chat (been there: $been)',
      async ({ been, text }) => {
        const page = await run.open({ editor, draft: '您好' })
        if (been) await select(page, 1, 1)
        await page.click('#message')
        await page.evaluate(
          () => getSelection()?.selectAllChildren(document.querySelector('#message') ?? document.body),
          undefined,
        )
        expect(await insertHere(page, { text: TEXT })).toBe('inserted')
        expect(await model(page)).toBe(text)
      },
    )

    it('takes the same text twice asked for at once, beside itself', async () => {
      const page = await run.open({ editor, draft: '亲' })
      await select(page, 1, 1)
      await page.click('#elsewhere')
      await Promise.all([insertHere(page, { text: '亲' }), insertHere(page, { text: '亲' })])
      expect(await model(page)).toBe('亲亲亲')
      // Had one of them come late, there would be more by the end of the next.
      await insertHere(page, { text: '亲' })
      expect(await model(page)).toBe('亲亲亲亲')
    })

    it('keeps signs that mean something in markup', async () => {
      const page = await run.open({ editor, draft: '' })
      expect(await insertOn(page, { text: '1 < 2 & <b>3</b> &amp; "4" 👍🏻' })).toBe('inserted')
      expect(await model(page)).toBe('1 < 2 & <b>3</b> &amp; "4" 👍🏻')
    })
  })

  it.each(['textarea', ...RICH])('reaches %s in a frame, undone in one step', async editor => {
    const page = await run.open({ editor: 'frame', inside: editor, draft: '您好' })
    await select(page, 1, 1)
    expect(await insertOn(page, { text: TEXT })).toBe('inserted')
    expect(await model(page)).toBe(`您${TEXT}好`)
    await undoByKey(page)
    await holds(page, '您好')
  })

  // Draft.js and the Quills look for the selection in the document alone: they do not work in a shadow root themselves.
  it.each(['textarea', 'contenteditable', 'lexical', 'slate', 'prosemirror'])(
    'reaches %s in an open shadow root',
    async editor => {
      const page = await run.open({ editor, draft: '您好', shadow: true })
      await select(page, 1, 1)
      expect(await insertOn(page, { text: TEXT })).toBe('inserted')
      expect(await model(page)).toBe(`您${TEXT}好`)
    },
  )

  it.each(['textarea', 'contenteditable', 'lexical', 'slate', 'prosemirror'])(
    'needs nothing a strict policy forbids: %s',
    async editor => {
      const page = await run.open({ editor, draft: '您好', strict: true })
      await select(page, 1, 1)
      expect(await insertOn(page, { text: TEXT })).toBe('inserted')
      expect(await model(page)).toBe(`您${TEXT}好`)
    },
  )

  it('leaves nothing in the page but the text', async () => {
    const page = await run.open({ editor: 'prosemirror', draft: '您好' })
    const seen = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement
        copy.querySelector('.ProseMirror')?.remove()
        return { globals: Object.getOwnPropertyNames(window).sort(), page: copy.outerHTML }
      }, undefined)
    const before = await seen()
    expect(await insertOn(page, { text: TEXT })).toBe('inserted')
    expect(await seen()).toEqual(before)
  })

  it('gives a picture to an editor that shows it', async () => {
    const page = await run.open({ editor: 'quill2', draft: '稿' })
    await select(page, 1, 1)
    expect(await insertOn(page, { text: '', picture: true })).toBe('inserted')
    const pictures = () => window.page?.editor.element.querySelectorAll('img').length
    expect(await page.evaluate(pictures, undefined)).toBe(1)
  })

  it.each(['textarea', 'contenteditable', 'lexical', 'slate'])(
    'says that %s took no picture',
    async editor => {
      const page = await run.open({ editor, draft: '稿' })
      expect(await insertOn(page, { text: '', picture: true })).toBe('refused')
      expect(await model(page)).toBe('稿')
    },
  )
}
