import { parseDuration } from '@/lib/trade/parse-time'
import { type CardPage, single } from './card-page'

/** Pages count down to the minute within a week; what is longer is something else. */
const MOST = 8 * 24 * 3_600_000
const SPAN =
  '((?:\\d{1,2}天\\s?)?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}|\\d{1,2}\\s?(?:天|小时|分)[\\d\\s天小时分钟秒]{0,16})'
/** What stands before and behind the time that is left. */
const TO_PAY = new RegExp(
  `^(待支付|待付款|等待买家付款|剩余\\S{0,6}?|还剩|请在)?[\\s:]*${SPAN}\\s?([内后]\\S{0,8})?$`,
)
const TO_DECIDE = new RegExp(
  `^(待商家处理|待卖家处理|剩余(?:处理)?(?:时间)?|还剩|请在)?[\\s:]*${SPAN}\\s?([内后]?,?(?:将|系统|平台)?(?:自动)?(?:退|处理|同意|审核|未处理)\\S{0,8})?$`,
)

/**
 * When an unpaid order will be closed, as the page counts down to it (`待支付 00:12:33`, `剩余 23分10秒`, `3分20秒后关闭`): epoch ms, from the
 * moment it was seen. A bare clock is none.
 */
export const closesIn = (card: CardPage): number | undefined => countsDownTo(card, TO_PAY)

/** When the console decides about a refund or return by itself (`还剩 1天3小时`, `23:10:00 后自动退款`); the same. */
export const decidesIn = (card: CardPage): number | undefined => countsDownTo(card, TO_DECIDE)

function countsDownTo({ page, card, facts, elsewhere, now }: CardPage, said: RegExp): number | undefined {
  const [from, to] = card.range
  const moments = page.leaves.slice(from, to).flatMap(({ plain }, i) => {
    const at = from + i
    const [, before, left = '', behind] = said.exec(plain) ?? []
    const isSaid = before ?? behind
    const ms = isSaid && !facts.spoken.has(at) && !elsewhere.has(at) ? parseDuration(left) : undefined
    return ms !== undefined && ms < MOST ? now + ms : []
  })
  return single(moments)
}
