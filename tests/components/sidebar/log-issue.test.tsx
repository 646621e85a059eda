// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { conversation, order, type Stage, say, stage } from './stage'

describe('logging an issue', () => {
  let on: Stage
  afterEach(() => on.end())
  const inOrder = () => on.find('.order-acts')
  const press = async (within: HTMLElement, name: string) => {
    const found = [...within.querySelectorAll('button')].find(one => one.textContent?.trim() === name)
    if (!found) throw new Error(`no button ${name}`)
    found.click()
    await on.settle()
  }

  it('takes the product of the order and one click on the kind', async () => {
    on = await stage({ conversation: conversation(['掉色了']), orders: [order('261120-1')] })
    await press(inOrder(), say('issues.log'))
    await press(inOrder(), '质量')
    expect(on.actions.logIssue).toHaveBeenCalledWith({ kind: '质量', product: '棉柔巾 家庭装', text: '' })
    expect(on.all('.issue-fields')).toEqual([])
  })

  it('lets another product be chosen, and words be added', async () => {
    const items = [{ title: '毛巾' }, { title: '水杯' }]
    on = await stage({ conversation: conversation(['碎了']), orders: [order('261120-1', { items })] })
    await press(inOrder(), say('issues.log'))
    const select = on.find<HTMLSelectElement>('.issue-fields select')
    select.value = '水杯'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await on.type('杯口碎了', on.find('.issue-fields textarea'))
    await press(inOrder(), '破损')
    expect(on.actions.logIssue).toHaveBeenCalledWith({ kind: '破损', product: '水杯', text: '杯口碎了' })
  })

  it('works from a chat without an order, with the shop’s own kinds', async () => {
    on = await stage({ conversation: conversation(['客服态度不好']) })
    const { shop } = on.model.settings.value
    on.model.settings.value = { ...on.model.settings.value, shop: { ...shop, issueKinds: ['态度'] } }
    on.find('.band-open').click()
    await on.settle()
    await press(on.find('.note-sources'), say('issues.log'))
    await press(on.find('.note-sources'), '态度')
    expect(on.actions.logIssue).toHaveBeenCalledWith({ kind: '态度', product: '', text: '' })
  })

  it('stays open with what was typed where it could not be saved', async () => {
    on = await stage({ conversation: conversation(['掉色了']), orders: [order('261120-1')] })
    on.actions.logIssue.mockResolvedValue(false)
    await press(inOrder(), say('issues.log'))
    await on.type('掉色', on.find('.issue-fields textarea'))
    await press(inOrder(), '质量')
    expect(on.find<HTMLTextAreaElement>('.issue-fields textarea').value).toBe('掉色')
  })
})
