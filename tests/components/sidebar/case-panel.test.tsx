// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { caseText } from '@/lib/notes/case-file'
import { conversation, message, order, type Stage, say, stage } from './stage'

const THREAT = '再不处理我就给差评'

describe('the evidence of a case', () => {
  let on: Stage
  afterEach(() => on.end())
  const threatened = () =>
    stage({
      conversation: conversation([], {
        messages: [message(THREAT), message('非常抱歉，给您补发', { side: 'agent' })],
      }),
      orders: [order('261120-123456789012341')],
    })
  const kept = (file: Parameters<typeof caseText>[0] | undefined) => (file ? caseText(file, say) : '')

  it('is kept from the alert of a threat: as a file, on paper, as a note, on the clipboard', async () => {
    on = await threatened()
    on.button('留证据').click()
    await on.settle()
    expect(on.find('.case-panel').textContent).toContain('2 条消息、1 个订单')
    expect(on.find('.case-panel').textContent).toContain('个人信息')
    for (const name of ['存成文件', '打印', '存成便签']) on.button(name).click()
    const [save, print, note] = [on.actions.saveCase, on.actions.printCase, on.actions.keepCase].map(act =>
      kept(act.mock.calls[0]?.[0]),
    )
    expect(save).toContain(THREAT)
    expect(save).toContain('261120-123456789012341')
    expect([print, note]).toEqual([save, save])
    on.all('.case-panel button')
      .find(one => one.textContent === '复制')
      ?.click()
    expect(on.actions.copy.mock.calls[0]?.[0]).toBe(save)
  })

  it('is kept from the notes too, and not where there is nothing to keep', async () => {
    on = await stage({
      conversation: conversation(['在吗']),
      orders: [order('261120-123456789012341')],
    })
    expect(on.all('.alert button').map(one => one.textContent)).not.toContain('留证据')
    on.find('.band-open').click()
    await on.settle()
    on.button('留证据').click()
    await on.settle()
    expect(on.all('.case-panel')).toHaveLength(1)
  })
})
