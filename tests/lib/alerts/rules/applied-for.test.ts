import { describe, expect, it } from 'vitest'
import { appliedFor } from '@/lib/alerts/rules/applied-for'
import { chat, check, MINUTE, message, NOW } from '../samples'

const said = (text: string, ago = 40_000) => message('agent', text, { at: NOW - ago })
const raised = (...messages: ReturnType<typeof message>[]) =>
  check(appliedFor, { conversation: chat(...messages) })

describe('the second text after 给您申请一下', () => {
  it.each(['亲，我给您申请一下', '我跟主管申请看看', '帮您争取一下优惠'])('%s: is ready', text => {
    expect(raised(said(text))).toMatchObject({
      why: [{ kind: 'quote', text }],
      step: { kind: 'insert', topic: 'apply-result' },
    })
  })

  it.each(['您可以先申请退款', '需要帮您申请一下吗', '已经给您申请了', '申请好了', '有现货的'])(
    'not after: %s',
    text => {
      expect(raised(said(text))).toBeUndefined()
    },
  )

  it('not before half a minute, and not once it is a promise for later', () => {
    expect(raised(said('给您申请一下', 29_000))).toBeUndefined()
    expect(raised(said('给您申请一下', 30_000))).toBeDefined()
    expect(raised(said('给您申请一下', 10 * MINUTE))).toBeUndefined()
  })

  it.each([
    ['这个真的是最低价了', false],
    ['同意了，拍下给您改价', false],
    ['您稍等一下哈', true],
    ['在的亲', true],
  ])('behind %s: %s', (text, still) => {
    expect(raised(said('给您申请一下'), message('agent', text)) !== undefined).toBe(still)
  })

  it('over once the answer was given', () => {
    expect(raised(said('给您申请一下'), message('agent', '申请到了，给您减5元'))).toBeUndefined()
    expect(raised(said('给您申请一下'), message('buyer', '好的，谢谢'))).toBeDefined()
  })
})
