import { describe, expect, it } from 'vitest'
import { STARTER } from '@/lib/phrases/starter'
import type { SuggestContext } from '@/lib/phrases/suggest/context'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { explainsRefusalTooLate } from '@/lib/phrases/suggest/sent-back'
import { createSuggester } from '@/lib/phrases/suggest/suggest'

const REFUSE = '亲，可以拒收的，送到时跟快递员说拒收就行'
const written = (...lines: string[]): SuggestContext => ({
  turns: lines.map(text => ({ side: 'buyer', text })),
  state: 'shipped',
  alerts: [],
})

describe('how to refuse is not explained once the parcel goes back', () => {
  it.each([
    '我的米怎么显示退回了',
    '怎么就退回去了',
    '我没有拒收啊',
    '我没说要拒收',
    '为什么被退回',
    '快递咋往回走了',
    '物流显示返回',
  ])('%s', line => expect(explainsRefusalTooLate(REFUSE, written(line))).toBe(true))

  it.each(['能拒收吗', '不想要了 拒收行不', '直接让快递退回可以吗', '快递来了我拒签了', '怎么退回给你们'])(
    'but for %s it is',
    line => expect(explainsRefusalTooLate(REFUSE, written(line))).toBe(false),
  )

  it('nor while the page says that it goes back', () => {
    expect(explainsRefusalTooLate(REFUSE, { ...written('在吗'), alerts: ['parcel-returned'] })).toBe(true)
    expect(
      explainsRefusalTooLate('亲，您退的包裹已收到', { ...written('在吗'), alerts: ['parcel-returned'] }),
    ).toBe(false)
  })

  it('as the built-in phrases do', () => {
    const suggester = createSuggester(prepare(STARTER.phrases))
    const offered = (...lines: string[]) =>
      suggester.suggest(written(...lines), 3).map(({ phrase }) => String(phrase))
    expect(offered('能拒收吗')).toContain('starter:js')
    expect(offered('我的米怎么显示退回了', '我没有拒收啊')).not.toContain('starter:js')
  })
})
