import { describe, expect, it } from 'vitest'
import { STARTER } from '@/lib/phrases/starter'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type SuggestContext } from '@/lib/phrases/suggest/suggest'

const suggester = createSuggester(prepare(STARTER.phrases))
const titles = new Map(STARTER.phrases.map(({ id, title }) => [id, title]))
type Turn = readonly ['buyer' | 'agent', string]
const offered = (turns: readonly Turn[], order: Pick<SuggestContext, 'state'> = { state: 'received' }) =>
  suggester
    .suggest({ turns: turns.map(([side, text]) => ({ side, text })), ...order, alerts: [] }, 3)
    .map(({ phrase }) => titles.get(phrase))

describe('two questions in two lines', () => {
  it('both get their answer', () => {
    const rows = offered([
      ['buyer', '怎么退货'],
      ['buyer', '退款多久到账'],
    ])
    expect(rows).toContain('怎么退货')
    expect(rows).toContain('多久到账')
  })

  it('are one where the first was answered', () => {
    const rows = offered([
      ['buyer', '怎么退货'],
      ['agent', '您在订单里点申请售后，选退货退款就可以'],
      ['buyer', '退款多久到账'],
    ])
    expect(rows).toContain('多久到账')
    expect(rows).not.toContain('怎么退货')
  })

  it.each([
    ['什么时候发货呀', '我要退货', '退'],
    ['什么时候发货', '发什么快递', '快递'],
    ['我的快递到哪了', '衣服破了个洞，我要退货退款', '退款'],
  ])('%s, then %s: the newest comes first', (before, newest, about) => {
    const lines: Turn[] = [
      ['buyer', before],
      ['buyer', newest],
    ]
    const [first] = offered(lines, {})
    expect(first).toContain(about)
  })
})
