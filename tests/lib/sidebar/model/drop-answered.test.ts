import { expect, it, onTestFinished, vi } from 'vitest'
import { dropAnswered } from '@/lib/sidebar/model/drop-answered'
import { createModel } from '@/lib/sidebar/model/model'
import { conversation, message, NOW, profile } from '../../../components/sidebar/stage'
import { followUpOf } from '../../notes/sample'

const putOff = followUpOf('f1', NOW + 60_000, {
  about: 'buyer:pinduoduo:id:80001' as never,
  kind: 'reply',
  at: NOW,
})

function desk() {
  const model = createModel(profile, 'zh', undefined, NOW)
  const chat = (...messages: ReturnType<typeof message>[]) => {
    model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: { ...conversation([]), messages },
    }
  }
  chat(message('在吗', { at: NOW - 5000 }))
  model.records.kept.value = { notes: [], followUps: [putOff] }
  const request = vi.fn(async (_: string, data: object) => ({ ...data, updatedAt: 's' }))
  const end = new AbortController()
  onTestFinished(() => end.abort())
  dropAnswered(model, { request: request as never }, end.signal)
  return { model, chat, request }
}

it('an answer put off is dropped once the agent writes, and asked for once', async () => {
  const { model, chat, request } = desk()
  expect(request).not.toHaveBeenCalled()
  chat(message('在吗', { at: NOW - 5000 }), message('有货的亲', { side: 'agent', seenAt: NOW + 9000 }))
  await vi.waitFor(() => expect(model.records.putOff.value).toBeUndefined())
  expect(request).toHaveBeenCalledOnce()
  expect(request).toHaveBeenCalledWith(
    'saveFollowUp',
    expect.objectContaining({ doneAt: expect.any(Number) }),
  )
})

it('it stays while only a robot writes', () => {
  const { model, chat, request } = desk()
  chat(message('在吗', { at: NOW - 5000 }), message('您好', { side: 'robot', seenAt: NOW + 9000 }))
  expect(request).not.toHaveBeenCalled()
  expect(model.records.putOff.value).toEqual(putOff)
})
