import { describe, expect, it } from 'vitest'
import { orderNamed } from '@/lib/phrases/suggest/named-order'

const order = (...titles: string[]) => ({ items: titles.map(title => ({ title })) })
const BEDDING = order('水洗棉四件套 裸睡床单被套')
const MUG = order('手绘陶瓷马克杯 带盖勺')
const said = (...lines: string[]) => lines.map(text => ({ side: 'buyer' as const, text }))

describe('the order that is named', () => {
  it.each([
    ['杯子先不要了', MUG],
    ['四件套什么时候发', BEDDING],
    ['马克杯能换个颜色吗', MUG],
  ])('is the one of %s', (line, meant) => {
    expect(orderNamed(said(line), [BEDDING, MUG])).toBe(meant)
  })

  it.each(['什么时候发货', '床单和马克杯一起发吗'])('is none, or not one alone, in %s', line => {
    expect(orderNamed(said(line), [BEDDING, MUG])).toBeUndefined()
  })

  it('goes by the lines since the agent’s last', () => {
    const turns = [...said('杯子先不要了'), { side: 'agent' as const, text: '好的' }, ...said('几天到')]
    expect(orderNamed(turns, [BEDDING, MUG])).toBeUndefined()
  })

  it('needs more than one to choose from', () => {
    expect(orderNamed(said('杯子先不要了'), [MUG])).toBeUndefined()
  })
})
