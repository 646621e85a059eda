import { describe, expect, it } from 'vitest'
import { chooseRows, type RowCandidate } from '@/lib/phrases/suggest/worth-a-row'

const row = (text: string, chance: number, more: Partial<RowCandidate> = {}): RowCandidate => ({
  text,
  chance,
  topic: 1,
  alert: false,
  pack: true,
  ...more,
})
const chosen = (rows: readonly RowCandidate[], limit = 5) =>
  chooseRows(rows, limit, 'usual').map(({ text }) => text)

describe('the phrases that get a row', () => {
  const SURE = row('今天四点前付款的当天发出', 0.8)

  it.each<[string, RowCandidate]>([
    ['is far less likely than the first', row('默认发中通快递', 0.3)],
    ['is about something else of the same intent', row('默认发中通快递', 0.7, { topic: 0.1 })],
    ['says the same as the first', row('亲，今天四点前付款的当天发出哦', 0.7)],
  ])('leave out what %s', (_, other) => {
    expect(chosen([SURE, other])).toEqual([SURE.text])
  })

  it.each<[string, RowCandidate]>([
    ['is nearly as likely', row('默认发中通快递', 0.75)],
    ['serves an open alert', row('默认发中通快递', 0.3, { topic: 0, alert: true })],
  ])('keep what %s', (_, other) => {
    expect(chosen([SURE, other])).toEqual([SURE.text, other.text])
  })

  it('are fewer of a pack than of the agent’s own', () => {
    const rows = [row('默认发中通快递', 0.3), row('包邮的', 0.2)]
    expect(chosen([SURE, ...rows])).toEqual([SURE.text])
    expect(chosen([SURE, ...rows.map(each => ({ ...each, pack: false }))])).toHaveLength(3)
  })

  it.each<[string, number, number]>([
    ['one alone, where it is as good as certain', 0.95, 1],
    ['two, where another may be meant', 0.6, 2],
    ['three, where nothing is likely', 0.1, 3],
  ])('are, of the agent’s own, %s', (_, best, rows) => {
    const texts = ['今天四点前付款的当天发出', '默认发中通快递', '包邮的', '有现货']
    const own = texts.map((text, at) => row(text, at === 0 ? best : 0.02, { topic: 0, pack: false }))
    expect(chosen(own)).toHaveLength(rows)
  })

  it('begin with the likeliest, whatever it is about, and are no more than there is room for', () => {
    const rows = [row('默认发中通快递', 0.75), row('包邮的', 0.74), row('有现货', 0.8, { topic: 0.1 })]
    expect(chosen(rows, 2)).toEqual(['有现货', '默认发中通快递'])
  })
})
