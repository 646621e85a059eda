import { describe, expect, it } from 'vitest'
import { asksForHuman } from '@/lib/alerts/rules/asks-for-human'
import { chat, check, message } from '../samples'

const buyer = (text: string) => message('buyer', text)
const raised = (...messages: ReturnType<typeof message>[]) =>
  check(asksForHuman, { conversation: chat(...messages) })

describe('a buyer who asks for a person', () => {
  it.each(['转人工', '我要人工客服', '叫你们经理来', '找你们老板', '有没有人工', '我打12315了'])(
    '%s',
    text => {
      expect(raised(buyer(text))).toMatchObject({
        level: 'act',
        why: [{ text }],
        step: { topic: 'hand-over' },
      })
    },
  )

  it.each(['不用转人工了', '你是人工吗', '手工做的吗', '什么时候发货'])('not: %s', text => {
    expect(raised(buyer(text))).toBeUndefined()
  })

  it('over once it was said who takes it; a robot’s word is none', () => {
    expect(raised(buyer('转人工'), message('agent', '我请主管看一下'))).toBeUndefined()
    expect(raised(buyer('转人工'), message('robot', '正在为您转人工'))).toBeDefined()
  })
})
