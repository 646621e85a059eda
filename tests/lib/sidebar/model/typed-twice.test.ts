import { beforeEach, expect, it } from 'vitest'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { offerTypedTwice } from '@/lib/sidebar/model/typed-twice'
import type { Message } from '@/lib/trade/conversation'
import { conversation, library, message, NOW, phrase, profile } from '../../../components/sidebar/stage'

const TYPED = '这款没有小号了，大号给您优惠五块可以吗'
const ours = (text: string, more: Partial<Message> = {}): Message =>
  message(text, { side: 'agent', seenAt: NOW, ...more })

let model: SidebarModel
beforeEach(() => {
  model = createModel(profile, 'zh', undefined, NOW)
  model.phrases.library.value = library([phrase('尺码', '{收件人|亲}，这款偏小一码，建议您拍大一码哦')])
})
const watch = (practiceSince?: number) =>
  offerTypedTwice(model, practiceSince === undefined ? {} : { practiceSince }, new AbortController().signal)
const show = (...messages: readonly Message[]) => {
  model.reading.value = {
    kind: 'open',
    orders: [],
    missing: [],
    conversation: { ...conversation([]), messages },
  }
  return model.offered.value
}

it('is offered when it was sent a second time, more or less as it was', () => {
  watch()
  expect(show(ours(TYPED))).toBeUndefined()
  // The same message, read again.
  expect(show(ours(TYPED), message('好吧'))).toBeUndefined()
  expect(show(ours(TYPED), ours(`亲，${TYPED}`, { id: 'b' as never }))).toBe(`亲，${TYPED}`)
})

it.each([
  ['stood there before', { seenAt: undefined }],
  ['a buyer wrote', { side: 'buyer' }],
  ['is a picture', { kind: 'image' }],
] as const)('is not where it %s', (_, more) => {
  watch()
  const { seenAt: _seen, ...message } = { ...ours(TYPED), ...more }
  const one = { ...message, ...(more && 'seenAt' in more ? {} : { seenAt: NOW }) } as Message
  expect(show(one, { ...one, id: 'b' as never })).toBeUndefined()
})

it('is not where a phrase says it, filled as it would be', () => {
  watch()
  const sent = '亲，这款偏小一码，建议您拍大一码哦'
  expect(show(ours(sent), ours(sent, { id: 'b' as never }))).toBeUndefined()
})

it('is not on the practice console', () => {
  watch(NOW)
  expect(show(ours(TYPED), ours(TYPED, { id: 'b' as never }))).toBeUndefined()
})
