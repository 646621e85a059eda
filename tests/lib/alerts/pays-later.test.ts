import { describe, expect, it } from 'vitest'
import { paysLater } from '@/lib/alerts/pays-later'
import { at, message } from './samples'

const said = (...lines: readonly string[]) =>
  paysLater(
    lines.map((line, index) =>
      message(line.startsWith('A ') ? 'agent' : 'buyer', line.replace(/^A /, ''), {
        at: at('14:00') + index,
      }),
    ),
    'Asia/Shanghai',
    at('13:00'),
  )

describe('a buyer who says when they will pay', () => {
  it.each([
    '晚上付',
    '发工资再付',
    '明天付',
    '等我下班付款',
    '明天再付可以吗',
    '我晚点付',
    '等我老公回来付',
    '15号发工资付',
    '先放着，明天付',
    '晚上转给你',
    '马上付',
    '有钱了再付',
  ])('%s', line => expect(said(line)).toMatchObject({ quote: line }))

  it.each([
    '付款后几天发',
    '昨天付了',
    '已经付了',
    '怎么付',
    '付不了',
    '不付了',
    '明天付款明天能发吗',
    '今天付今天发货吗',
    '退款什么时候付给我',
    '我5号付款的',
    '货到付款',
    '明天发货吗',
    '晚上',
  ])('not: %s', line => expect(said(line)).toBeUndefined())

  it('a time alone answers the question', () => {
    expect(said('A 亲，您还没付款哦', '晚上吧')).toMatchObject({ quote: '晚上吧' })
    expect(said('A 亲，这款有货的', '晚上吧')).toBeUndefined()
  })

  it('the last word counts', () => {
    expect(said('明天付', '现在付')?.due).toBe(at('14:30') + 1)
  })

  it('a line without a time counts from the order', () => {
    expect(paysLater([message('buyer', '两小时后付')], 'Asia/Shanghai', at('13:00'))?.due).toBe(at('15:00'))
  })
})
