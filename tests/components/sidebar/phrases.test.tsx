// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { conversation, library, order, phrase, type Stage, say, stage } from './stage'

const PHRASES = [
  phrase('几天能到', '发出后一般 2 天左右到，以物流更新为准', { code: 'jt' }),
  phrase('什么时候发货', '今天 16:00 前付款的今天发货哦', { code: 'fh' }),
  phrase('发什么快递', '默认发{快递公司}，到{地址}', { code: 'kd' }),
  phrase('您好', '您好，在的'),
]

describe('phrases', () => {
  let on: Stage
  afterEach(() => on.end())
  const open = async (said: readonly string[] = ['什么时候发货呀'], pins: readonly string[] = []) => {
    on = await stage({
      conversation: conversation(said),
      orders: [order('261120-123456789012345')],
      library: library(PHRASES, pins),
    })
    return on.find<HTMLInputElement>('[data-field=find]')
  }
  const titles = () => on.all('#fitting .phrase-title').map(one => one.textContent)

  it('offers what fits the buyer’s line, numbered', async () => {
    await open()
    expect(titles()[0]).toBe('什么时候发货')
    expect(on.all('#fitting .phrase-n').map(one => one.textContent)[0]).toBe('1')
  })

  it('says honestly when nothing fits', async () => {
    await open(['嗯嗯'])
    on.model.phrases.library.value = library([phrase('尺码', '平时穿多大就拍多大')])
    await on.settle()
    expect(titles()).toEqual([])
    expect(on.find('.phrases').textContent).toContain('没有特别合适的')
  })

  it('teaches the next step while there are no phrases at all', async () => {
    await open()
    on.model.phrases.library.value = library([])
    await on.settle()
    on.button('去添加或导入').click()
    expect(on.actions.openManage).toHaveBeenCalledWith('phrases')
  })

  it('takes the first match on Enter, and the one the arrows went to', async () => {
    const field = await open()
    field.focus()
    await on.type('发', field)
    const [, second] = titles()
    await on.press('ArrowDown', field)
    await on.press('Enter', field)
    expect(on.actions.insert.mock.calls[0]?.[0].phrase.title).toBe(second)
  })

  it('leaves an Enter that ends a composition to the input method', async () => {
    const field = await open()
    field.focus()
    await on.type('几天', field)
    await on.press('Enter', field, { isComposing: true })
    await on.press('Enter', field, { keyCode: 229 })
    expect(on.actions.insert).not.toHaveBeenCalled()
    await on.press('Enter', field)
    expect(on.actions.insert).toHaveBeenCalledOnce()
  })

  it('does not walk its list while the input method walks its candidates', async () => {
    const field = await open()
    field.focus()
    await on.type('发', field)
    const event = await on.press('ArrowDown', field, { isComposing: true })
    expect(event.defaultPrevented).toBe(false)
    expect(on.find('.phrase.active .phrase-title').textContent).toBe(titles()[0])
  })

  it('takes the n-th on Tab and a digit', async () => {
    const field = await open()
    field.focus()
    await on.type('发', field)
    await on.press('Tab', field)
    await on.press('2')
    expect(on.actions.insert.mock.calls[0]?.[0].phrase.title).toBe(titles()[1])
  })

  it('types a digit into the field when the focus is there', async () => {
    const field = await open()
    field.focus()
    const event = await on.press('2', field)
    expect(event.defaultPrevented).toBe(false)
    expect(on.actions.insert).not.toHaveBeenCalled()
  })

  it('goes back to the composer on Escape, but not on the one that ends a composition', async () => {
    const field = await open()
    field.focus()
    await on.press('Escape', field, { isComposing: true })
    expect(on.actions.focusComposer).not.toHaveBeenCalled()
    await on.press('Escape', field)
    expect(on.actions.focusComposer).toHaveBeenCalledOnce()
  })

  it('says on the row which variable has no value, and takes it when it is typed there', async () => {
    const field = await open()
    await on.type('kd', field)
    expect(on.find('.stop-line').textContent).toContain('缺：快递公司、地址')
    expect(on.find('.phrase .hole').textContent).toBe('［快递公司］')
    on.find('.stop-line').click()
    await on.settle()
    const [courier, address] = on.all('.holes input')
    if (!courier || !address) throw new Error('no fields')
    expect(document.activeElement).toBe(courier)
    await on.type('中通', courier)
    await on.type('杭州', address)
    expect(on.find('.phrase-text').textContent).toBe('默认发中通，到杭州')
    await on.press('Enter', address, { isComposing: true })
    expect(on.actions.insert).not.toHaveBeenCalled()
    await on.press('Enter', address)
    expect(on.actions.insert).toHaveBeenCalledOnce()
  })

  it('counts blanks typed for a variable as nothing', async () => {
    const field = await open()
    await on.type('kd', field)
    on.model.phrases.type('快递公司', '  ')
    expect(on.model.phrases.typed()).toEqual({})
  })

  it('forgets what was typed for one buyer when another is on screen', async () => {
    await open()
    on.model.phrases.type('快递公司', '中通')
    on.model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: conversation(['在吗'], { buyer: { name: '李**' } }),
    }
    expect(on.model.phrases.typed()).toEqual({})
  })

  it('draws the gap that the agent is to fill', async () => {
    on = await stage({
      conversation: conversation(['什么时候发货呀']),
      library: library([phrase('发货', '今天{光标}前付款的今天发货哦{光标}')]),
    })
    await on.type('发货', on.find('[data-field=find]'))
    const text = on.find('#fitting .phrase-text')
    expect(on.all('#fitting .gap')).toHaveLength(2)
    expect(text.textContent?.replaceAll(/\u200b/g, '')).toBe(
      `今天${say('sidebar.gap')}前付款的今天发货哦${say('sidebar.gap')}`,
    )
  })

  it('marks what came under the pointer', async () => {
    await open()
    on.find('#fitting').dispatchEvent(new MouseEvent('mouseenter'))
    on.model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: conversation(['几天能到']),
    }
    await on.settle()
    expect(titles()).not.toContain('几天能到')
    on.model.phrases.letGo()
    await on.settle()
    expect(titles()[0]).toBe('几天能到')
    expect(on.find('#fitting .phrase').textContent).toContain(say('sidebar.fresh'))
  })

  it('keeps its suggestions still under the pointer, until another buyer is on screen', async () => {
    await open()
    const before = titles()
    on.find('#fitting').dispatchEvent(new MouseEvent('mouseenter'))
    const ask = (said: string, buyer: string) => {
      const buyers = { id: buyer as never, name: '风**' }
      on.model.reading.value = {
        kind: 'open',
        orders: [],
        missing: [],
        conversation: conversation([said], { buyer: buyers }),
      }
    }
    ask('几天能到', '80001')
    await on.settle()
    expect(titles()).toEqual(before)
    ask('几天能到', '80002')
    await on.settle()
    expect(titles()[0]).toBe('几天能到')
  })

  it('shows the pins in their order, with the keys that take them', async () => {
    await open([], ['您好', '几天能到'])
    expect(on.all('.pin').map(one => one.textContent)).toEqual(['1您好', '2几天能到'])
    expect(on.find('.pin').getAttribute('aria-keyshortcuts')).toBe('Alt+1')
    on.find('.pin').click()
    expect(on.actions.insert.mock.calls[0]?.[0].phrase.title).toBe('您好')
  })

  it('moves and takes out pins while they are arranged', async () => {
    await open([], ['您好', '几天能到'])
    on.button('整理').click()
    await on.settle()
    on.button('把“几天能到”往前移').click()
    on.button('取消收藏“您好”').click()
    expect(on.actions.pin.mock.calls).toEqual([
      ['几天能到', 0],
      ['您好', null],
    ])
  })

  it('never renders the HTML in a phrase or in what it is filled with', async () => {
    await open()
    on.model.phrases.library.value = library(
      [phrase('<img src=x onerror=1>', '给{商品}<b>粗</b>')],
      ['<img src=x onerror=1>'],
    )
    on.model.reading.value = {
      kind: 'open',
      missing: [],
      orders: [order('261120-123456789012345', { items: [{ title: '<script>1</script>' }] })],
      conversation: conversation(['<b>hi</b>'], { buyer: { name: '<i>风</i>\u202e' } }),
    }
    await on.settle()
    expect(on.all('img, script, .sidebar i, .phrase-text b')).toEqual([])
    expect(on.find('.who-name').textContent).toBe('<i>风</i>\u202e')
  })
})
