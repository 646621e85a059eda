// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { caseFile } from '@/lib/notes/case-file'
import type { About } from '@/lib/notes/note'
import { sidebarCases } from '@/lib/sidebar/actions/case-actions'
import { createModel } from '@/lib/sidebar/model/model'
import type { Order, OrderId } from '@/lib/trade/order'
import { profile } from '../../../components/sidebar/stage'
import { wordsIn } from '../../../words'

const say = wordsIn('zh_CN')
const ORDER: Order = { id: '260303-112233445566778' as OrderId, items: [], times: {}, marks: [] }
const FILE = caseFile(
  { console: '后台', conversation: { buyer: { name: '风**/小雨' }, messages: [] }, orders: [ORDER], at: 0 },
  say,
)

function begin(orders: readonly Order[] = [ORDER]) {
  const model = createModel(profile, 'zh', undefined, Date.now())
  model.reading.value = { kind: 'open', orders, missing: [] }
  const host = { say, language: 'zh', saveFile: vi.fn<(name: string, content: Blob) => void>() } as const
  const addNote = vi.fn(async () => true)
  return { model, host, addNote, cases: sidebarCases({ document, model, host: host as never }, { addNote }) }
}

describe('the evidence of a case', () => {
  it('is saved as a page, under a name every system takes', async () => {
    const { cases, host, model } = begin()
    cases.saveCase(FILE)
    const [name = '', content] = host.saveFile.mock.calls[0] ?? []
    expect(name).toMatch(/^留证：风小雨-\d{4}-\d\d-\d\d-\d{4}\.html$/)
    expect(content?.type).toBe('text/html')
    expect(await content?.text()).toContain(ORDER.id)
    expect(model.notice.value?.words.key).toBe('caseFile.saved')
  })

  it('is kept as one note on what is shown', async () => {
    const { cases, addNote } = begin()
    expect(await cases.keepCase(FILE)).toBe(true)
    const [about, , text] = addNote.mock.calls[0] as unknown as [About, string, string]
    expect(about).toBe(`order:pinduoduo:${ORDER.id}`)
    expect(text).toContain('【留证：')
  })

  it('says nothing of a note that could not be saved', async () => {
    const { cases, addNote, model } = begin()
    addNote.mockResolvedValue(false)
    expect(await cases.keepCase(FILE)).toBe(false)
    expect(await begin([]).cases.keepCase(FILE)).toBe(false)
    expect(model.notice.value).toBeUndefined()
  })

  it('is printed from a frame that goes again', () => {
    const { cases } = begin()
    cases.printCase(FILE)
    const frame = document.querySelector('iframe')
    const print = vi.fn()
    const page = new EventTarget()
    Object.defineProperty(frame, 'contentWindow', { value: Object.assign(page, { print }) })
    frame?.dispatchEvent(new Event('load'))
    expect(print).toHaveBeenCalledTimes(1)
    expect(frame?.srcdoc).toContain(ORDER.id)
    page.dispatchEvent(new Event('afterprint'))
    expect(document.querySelector('iframe')).toBeNull()
  })
})
