// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import type { RemarkOutcome } from '@/lib/page-agent/protocol'
import type { ActionContext } from '@/lib/sidebar/actions/action-context'
import { putRemark } from '@/lib/sidebar/actions/put-remark'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { OrderId } from '@/lib/trade/order'
import { NOW, profile } from '../../../components/sidebar/stage'

const order = '261121-304958817263540' as OrderId
const ASK = { order, text: '要发中通\n【改地址】小满 11-21', line: '【改地址】小满 11-21' }

let model: SidebarModel
let copied: string[]
beforeEach(() => {
  model = createModel(profile, 'zh', undefined, NOW)
  copied = []
})

const remark = vi.fn<(ask: typeof ASK) => Promise<RemarkOutcome>>()
/** The page copies: the sidebar's own document may not, without the focus. */
const put = async (outcome: RemarkOutcome, mayCopy = true) => {
  remark.mockReset().mockResolvedValueOnce(outcome)
  const copy = async (text: string) => {
    if (mayCopy) copied.push(text)
    return mayCopy
  }
  const document = { defaultView: { navigator: { clipboard: { writeText: () => Promise.reject() } } } }
  await putRemark({ document, model, source: { remark, copy } } as unknown as ActionContext, ASK)
  return model.notice.value?.words.key
}

it.each([
  ['is in the box', 'put', 'sidebar.remarkPut'],
  ['was there before', 'there', 'sidebar.remarkThere'],
  ['stays out of the box of another order', 'elsewhere', 'sidebar.remarkElsewhere'],
] as const)('says that it %s, and copies nothing', async (_, outcome, key) => {
  expect(await put(outcome)).toBe(key)
  expect(remark).toHaveBeenCalledExactlyOnceWith(ASK)
  expect(copied).toEqual([])
})

it.each([
  ['no box is open', 'none', 'sidebar.remarkCopied'],
  ['the box does not take it', 'refused', 'sidebar.remarkRefused'],
] as const)('copies it where %s', async (_, outcome, key) => {
  expect(await put(outcome)).toBe(key)
  expect(copied).toEqual([ASK.text])
})

it('says when it could not be copied either', async () => {
  expect(await put('none', false)).toBe('sidebar.notInserted')
})

it('copies nothing that the box is too small for, and says how much it takes', async () => {
  expect(await put({ most: 100, over: 7 })).toBe('sidebar.remarkTooLong')
  expect(model.notice.value?.words.args).toEqual([100, 7])
  expect(copied).toEqual([])
})
