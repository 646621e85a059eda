// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { createPickerModel, type PickerActions } from '@/lib/picker/model'
import { conversation, library, message, NOW, order, phrase, type Stage, say, stage } from './stage'

describe('the sidebar', () => {
  let on: Stage
  afterEach(() => on.end())
  const waited = (ms: number) =>
    stage({ conversation: conversation([], { messages: [message('在吗', { at: NOW - ms })] }) })

  it.each([
    [5_000, 'calm', '已等 5 秒'],
    [23_000, 'look', '已等 23 秒'],
    [45_000, 'act', '已等 45 秒'],
    [200_000, 'over', '已等 3:20，超时'],
  ])('shows a wait of %i ms as %s', async (ms, level, words) => {
    on = await waited(ms)
    expect(on.find('.waiting').className).toBe(`waiting ${level}`)
    expect(on.find('.waiting').textContent).toBe(words)
  })

  it('goes on counting between two readings', async () => {
    on = await waited(5_000)
    on.model.now.value = NOW + 20_000
    await on.settle()
    expect(on.find('.waiting').textContent).toBe('已等 25 秒')
  })

  it('is a landmark with a name', async () => {
    on = await waited(0)
    expect(on.find('aside').getAttribute('aria-label')).toBe('席边')
  })

  it('shows its keys at a question mark, except while something is being written, and gives way to Escape', async () => {
    on = await waited(0)
    const find = on.find<HTMLInputElement>('[data-field=find]')
    await on.type('退款', find)
    await on.press('?', find)
    expect(on.all('.keys-help')).toEqual([])
    await on.type('', find)
    await on.press('？', find)
    expect(on.find('.keys-help').textContent).toContain('插入收藏的短语')
    await on.press('Escape', on.find('.keys-help button'))
    expect(on.all('.keys-help')).toEqual([])
    expect(on.actions.focusComposer).not.toHaveBeenCalled()
  })

  it('collapses to a tab that still counts', async () => {
    on = await waited(83_000)
    on.model.placement.value = { ...on.model.placement.value, collapsed: true }
    await on.settle()
    expect(on.find('.tab').textContent).toContain('1:23')
    on.find('.tab').click()
    expect(on.actions.setLayout).toHaveBeenCalledWith({ collapsed: false })
  })

  it.each([
    ['ArrowLeft', 356],
    ['ArrowRight', 324],
    ['Home', 280],
    ['End', 520],
  ])('%s at its edge makes it %i px wide', async (key, width) => {
    on = await waited(0)
    await on.press(key, on.find('[role=separator]'))
    expect(on.actions.setLayout).toHaveBeenCalledWith({ width })
  })

  it('shows how wide it becomes while its edge is dragged, and is laid out so once it is let go', async () => {
    on = await waited(0)
    const edge = on.find('[role=separator]')
    edge.setPointerCapture = () => {}
    const pointer = (type: string, screenX: number) =>
      edge.dispatchEvent(new PointerEvent(type, { screenX, bubbles: true, cancelable: true }))
    pointer('pointerdown', 1000)
    pointer('pointermove', 960)
    expect(on.actions.dragEdge).toHaveBeenLastCalledWith(380)
    expect(on.actions.setLayout).not.toHaveBeenCalled()
    pointer('pointerup', 960)
    expect(on.actions.dragEdge).toHaveBeenLastCalledWith(undefined)
    expect(on.actions.setLayout).toHaveBeenCalledExactlyOnceWith({ width: 380 })
  })

  it('shows teaching in the place of everything else while the agent teaches', async () => {
    on = await waited(0)
    const model = createPickerModel('样例', false)
    on.picker.value = { model, actions: {} as PickerActions }
    await on.settle()
    expect(on.all('.picker')).toHaveLength(1)
    expect(on.all('[data-field=find]')).toEqual([])
  })

  it('docks to the other side and pushes from its menu, by keyboard', async () => {
    on = await waited(0)
    on.button('更多').click()
    await on.settle()
    expect(document.activeElement?.textContent).toBe('停靠到左边')
    await on.press('ArrowDown')
    ;(document.activeElement as HTMLElement).click()
    expect(on.actions.setLayout).toHaveBeenCalledWith({ push: true })
    await on.settle()
    expect(on.all('[role=menu]')).toEqual([])
  })

  it('says what could not be read and what reading is based on', async () => {
    on = await waited(0)
    on.model.reading.value = { kind: 'open', orders: [order('1')], missing: ['recipient', 'buyer-message'] }
    await on.settle()
    expect(on.find('.foot').textContent).toBe(
      '没读到：收货信息、买家留言指给我看诊断按公开代码编写，未在真实后台核对',
    )
    expect(on.find('.who-where').textContent).toBe('拼多多 客服')
  })

  it('misses nothing of an order where there is none', async () => {
    on = await waited(0)
    on.model.reading.value = {
      kind: 'open',
      orders: [],
      missing: ['recipient', 'amount'],
      conversation: conversation(['在吗']),
    }
    await on.settle()
    expect(on.find('.foot').textContent).not.toContain('没读到')
    expect(on.find('.order').textContent).toContain(say('sidebar.noOrder'))
  })

  it('is six Tabs at most from the field to the notes', async () => {
    on = await stage({
      conversation: conversation(['什么时候发货呀']),
      orders: [order('11'), order('22')],
      currentOrder: '11',
      library: library(
        [phrase('什么时候发货', '今天发货哦'), phrase('您好', '您好')],
        ['您好', '什么时候发货'],
      ),
    })
    const stops = on
      .all('button, input, textarea, select, [tabindex]')
      .filter(one => one.tabIndex >= 0 && !(one as HTMLButtonElement).disabled)
    const from = stops.findIndex(one => one.matches('[data-field=find]'))
    const to = stops.findIndex(one => one.matches('.band-open'))
    expect(from).toBeGreaterThan(0)
    expect(to - from).toBeGreaterThan(0)
    expect(to - from).toBeLessThanOrEqual(6)
  })

  it('says that nothing is saved, and works on', async () => {
    on = await waited(0)
    on.model.health.value = { kind: 'off', why: 'unavailable' }
    await on.settle()
    expect(on.find('.banner').textContent).toContain('什么都不会保存')
    expect(on.all('[data-field=find]')).toHaveLength(1)
  })

  it('says that the extension is gone from under the page', async () => {
    on = await waited(0)
    on.model.gone.value = true
    await on.settle()
    expect(on.find('[role=alert]').textContent).toContain('扩展已更新，请刷新页面')
  })

  it('offers the way back in a notice', async () => {
    on = await waited(0)
    let undone = 0
    on.model.notice.value = { level: 'done', words: { key: 'sidebar.noteRemoved' }, undo: () => undone++ }
    await on.settle()
    on.button('撤销').click()
    await on.settle()
    expect(undone).toBe(1)
    expect(on.all('.notice')).toEqual([])
  })

  it('leaves the focus in the console’s composer when a button is clicked', async () => {
    on = await waited(0)
    const down = () => new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    const onButton = down()
    on.button('收起').dispatchEvent(onButton)
    const onField = down()
    on.find('[data-field=find]').dispatchEvent(onField)
    expect([onButton.defaultPrevented, onField.defaultPrevented]).toEqual([true, false])
  })
})
