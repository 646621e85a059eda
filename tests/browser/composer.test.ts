import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serveEditors } from './editors/build'
import { insertOn, model, openRun, type Run, type Stage, select, sent, undoByKey } from './editors/stage'

const EDITORS = [
  'textarea',
  'react-textarea',
  'vue-textarea',
  'contenteditable',
  'plaintext-only',
  'pre-edit',
  'chatscope',
  'draft',
  'lexical',
  'slate',
  'prosemirror',
  'tiptap',
  'quill1',
  'quill2',
  'ckeditor5',
]

/** `|` is the caret, `{…}` the selection. */
const DRAFTS = ['|', '您好|', '您|好', '您{多余}好']
const TEXTS = ['亲，48 小时内发出', '亲，地址核对一下：\n\n张三 浙江省杭州市']

function parse(written: string) {
  const marks = written.replace('|', '{}')
  const start = marks.indexOf('{')
  const end = marks.indexOf('}') - 1
  const draft = marks.replace(/[{}]/g, '')
  return { draft, start, end, with: (text: string) => draft.slice(0, start) + text + draft.slice(end) }
}

for (const browser of ['chromium', 'firefox'] as const) {
  describe(browser, () => {
    let run: Run
    let stage: Stage
    beforeAll(async () => {
      run = await openRun(browser, await serveEditors())
    })
    afterAll(() => run?.close())
    afterEach(() => stage?.close())

    for (const editor of EDITORS) {
      for (const written of DRAFTS) {
        for (const text of TEXTS) {
          const lines = text.includes('\n') ? 'several lines' : 'one line'
          it(`${editor}: ${lines} into ${written} once, undone in one step`, async () => {
            const place = parse(written)
            stage = await run.open(`editor=${editor}&draft=${encodeURIComponent(place.draft)}`)
            await select(stage, place.start, place.end)
            const result = await insertOn(stage, { text })
            expect({ result, text: await model(stage) }).toEqual({ result: 'inserted', text: place.with(text) })
            expect(await sent(stage)).toEqual([])
            await undoByKey(stage)
            expect(await model(stage)).toBe(place.draft)
          })
        }
      }
    }
  })
}
