import { parseDuration } from '@/lib/trade/parse-time'
import { type CardPage, single } from './card-page'

/** Pages count down to the minute within a week; what is longer is something else. */
const MOST = 8 * 24 * 3_600_000
const LEFT =
  /^(待支付|待付款|等待买家付款|待.家处理|剩余\S{0,6}?|还剩|请在)?[\s:]*((?:\d{1,2}天\s?)?(?:\d{1,2}:)?\d{1,2}:\d{2}|\d{1,2}\s?(?:天|小时|分)[\d\s天小时分钟秒]{0,16})\s?([内后]\S{0,8})?$/

/**
 * When the page says that time runs out: for an unpaid order when it will be closed (`待支付 00:12:33`, `剩余 23分10秒`, `3分20秒后关闭`), for one
 * the buyer wants money back for when the console decides (`还剩 1天3小时`, `1天3小时后自动退款`). Epoch ms, from the moment it was seen. A bare clock
 * is none; nor is what says that it is `other`.
 */
export function endsIn({ page, card, facts, elsewhere, now }: CardPage, other?: RegExp): number | undefined {
  const [from, to] = card.range
  const moments = page.leaves.slice(from, to).flatMap(({ plain }, i) => {
    const at = from + i
    const [, before, left = '', behind] = LEFT.exec(plain) ?? []
    const isSaid = (before ?? behind) && !other?.test(plain)
    const ms = isSaid && !facts.spoken.has(at) && !elsewhere.has(at) && parseDuration(left)
    return ms && ms < MOST ? now + ms : []
  })
  return single(moments)
}
