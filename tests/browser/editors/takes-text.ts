import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrowserName } from '../../../.dev/browsers'
import { serveEditors } from './build'
import { holds, insertOn, model, openRun, type Run, select, sent, standsBehind, undoByKey } from './stage'
import { EDITORS, parse } from './written'

const ONE = '亲，48 小时内发出'
const SEVERAL = '亲，地址核对一下：\n\n张三 浙江省杭州市'

const CASES = [
  { written: '|', text: SEVERAL },
  { written: '您|好', text: ONE },
  { written: '您|好', text: SEVERAL },
  { written: '您{多余}好', text: SEVERAL },
]

const lines = (text: string) => (text === ONE ? 'one line' : 'several lines')

/** Every editor takes a phrase at the caret, once, as one step to undo, and nothing is sent. */
export const takesText = (browser: BrowserName) => {
  let run: Run

  beforeAll(async () => {
    run = await openRun(browser, await serveEditors())
  })
  afterAll(() => run?.close())

  const open = async (editor: string, written: string) => {
    const place = parse(written)
    const stage = await run.open({ editor, draft: place.draft })
    await select(stage, place.start, place.end)
    return stage
  }

  describe.each(EDITORS)('%s', editor => {
    it.each(CASES.map(each => ({ ...each, lines: lines(each.text) })))(
      'takes $lines at $written once, undone in one step, and sends nothing',
      async ({ written, text }) => {
        const page = await open(editor, written)
        const result = await insertOn(page, { text })
        expect([result, await model(page)]).toEqual(['inserted', parse(written).with(text)])
        expect(await sent(page)).toEqual([])
        await undoByKey(page)
        await holds(page, parse(written).draft)
      },
    )

    it('takes it in place of all that stands there, undone in one step', async () => {
      const page = await open(editor, '写了|一半')
      expect(await insertOn(page, { text: SEVERAL, whole: true })).toBe('inserted')
      await holds(page, SEVERAL)
      await undoByKey(page)
      await holds(page, '写了一半')
    })

    it.each([
      { text: SEVERAL, caret: undefined, typed: `您${SEVERAL}X好` },
      { text: '单号：\n\n谢谢', caret: 4, typed: '您单号：\nX\n谢谢好' },
    ])('leaves the caret where $typed says', async ({ text, caret, typed }) => {
      const page = await open(editor, '您|好')
      expect(await insertOn(page, { text, ...(caret !== undefined && { caret }) })).toBe('inserted')
      await standsBehind(page, typed.slice(0, typed.indexOf('X')))
      await page.keyboard.type('X')
      await holds(page, typed)
    })
  })
}
