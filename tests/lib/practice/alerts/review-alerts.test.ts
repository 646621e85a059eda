import { describe, expect, it } from 'vitest'
import { reviewAlerts } from '@/lib/practice/alerts/review-alerts'
import { CHANGED_ADDRESS } from '@/lib/practice/buyers/changed-address'
import { DISPATCH_TIME } from '@/lib/practice/buyers/dispatch-time'
import { NO_TRACE } from '@/lib/practice/buyers/no-trace'
import { NOT_RECEIVED } from '@/lib/practice/buyers/not-received'
import { OUT_OF_STOCK } from '@/lib/practice/buyers/out-of-stock'
import { REGULAR } from '@/lib/practice/buyers/regular'
import { TWICE } from '@/lib/practice/buyers/twice'
import { resultOf } from '@/lib/practice/result'
import type { Script } from '@/lib/practice/script'
import { openChat } from '@/lib/practice/world'
import { play, practise, type Step } from '../playing'

const review = (script: Script, steps: readonly Step[]) => {
  const world = play(practise(script), steps)
  return reviewAlerts(openChat(world), world)
}

describe('what the sidebar flagged is scored', () => {
  it.each<[Script, readonly Step[], readonly string[], readonly string[]]>([
    [OUT_OF_STOCK, ['不好意思，暂时缺货'], ['out-of-stock'], []],
    [OUT_OF_STOCK, ['今天就发'], [], ['out-of-stock']],
    [TWICE, ['您好像拍了两单，都要吗'], ['duplicate-order'], []],
    [TWICE, ['今天发'], [], ['duplicate-order']],
    [
      REGULAR,
      [{ kind: 'remark', text: '发中通，两单一起发' }],
      ['ship-together', 'courier-asked', 'buyer-message'],
      [],
    ],
    [REGULAR, ['好的豆豆妈，帮您备注'], ['buyer-message'], ['ship-together', 'courier-asked']],
    [CHANGED_ADDRESS, ['地址发我'], ['address-change-asked'], ['new-address', 'unpaid-before-cutoff']],
    [DISPATCH_TIME, ['今天发', '三天到'], [], []],
  ])('%o', (script, steps, seenTo, missed) => {
    const found = review(script, steps)
    expect([...found.seenTo].sort()).toEqual([...seenTo].sort())
    expect([...found.missed].sort()).toEqual([...missed].sort())
  })

  it.each<[string, readonly Step[], 'seenTo' | 'missed' | undefined]>([
    ['a gift promised and not written down', ['给您多送一份小样哈'], 'missed'],
    [
      'a gift promised and written down',
      ['给您多送一份小样哈', { kind: 'remark', text: '送小样' }],
      'seenTo',
    ],
    ['no gift', ['好的'], undefined],
  ])('%s', (_, steps, as) => {
    const found = review(DISPATCH_TIME, steps)
    expect(found.seenTo.includes('promise-in-remark')).toBe(as === 'seenTo')
    expect(found.missed.includes('promise-in-remark')).toBe(as === 'missed')
  })

  it('keeps a promise only with what comes after it', () => {
    const promised = ['我帮您催一下快递，有消息告诉您']
    expect(review(NO_TRACE, promised).missed).toContain('promise-made')
    expect(review(NO_TRACE, [...promised, '查到了，明天派送']).seenTo).toContain('promise-made')
    expect(review(NO_TRACE, ['查到了，明天派送', ...promised]).missed).toContain('promise-made')
  })

  it('misses no promise made with the last words: nothing came up while there was somebody to answer', () => {
    const promised = ['我联系快递核实', '主管会处理，有结果马上联系您']
    const { seenTo, missed } = review(NOT_RECEIVED, promised)
    expect([...seenTo, ...missed]).not.toContain('promise-made')
    expect(review(NOT_RECEIVED, [...promised, '查到了，网点说明天送']).seenTo).toContain('promise-made')
  })

  it('tells the tracking number once it is shipped', () => {
    const ship = { kind: 'ship', courier: '中通快递', trackingNumber: '7583' } as const
    expect(review(DISPATCH_TIME, [ship]).missed).toContain('dispatch-notice')
    expect(review(DISPATCH_TIME, [ship, '已发出，单号 7583']).seenTo).toContain('dispatch-notice')
  })

  it('stands in the result by rule, for conversations that have ended', () => {
    expect(resultOf(play(practise(OUT_OF_STOCK), ['不好意思，暂时缺货'])).alerts).toEqual({})
    const ended = play(practise(OUT_OF_STOCK), ['不好意思，暂时缺货', '三天后到货'])
    expect(resultOf(ended).alerts).toEqual({ 'out-of-stock': { done: 1, of: 1 } })
  })
})
