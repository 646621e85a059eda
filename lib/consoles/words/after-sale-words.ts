import { AFTER_SALE_KINDS, AFTER_SALE_STAGES, type AfterSale } from '@/lib/trade/order'

export type AfterSaleParser = (text: string) => Pick<AfterSale, 'kind' | 'stage'> | undefined

/**
 * What a text says of a refund, a return or an exchange, put together of known pieces; the longest piece counts. Of two kinds it says
 * nothing.
 */
export function afterSaleParser(words: Partial<Record<string, readonly string[]>>): AfterSaleParser {
  return written => {
    const text = written.toLowerCase()
    const longest = <N extends string>(names: readonly N[]) => {
      const of = (name: N) =>
        Math.max(0, ...(words[name] ?? []).map(one => (text.includes(one) ? one.length : 0)))
      return names.filter(of).sort((a, b) => of(b) - of(a))
    }
    const [kind, another] = longest(AFTER_SALE_KINDS)
    const [stage] = longest(AFTER_SALE_STAGES)
    // 退货退款 holds the word for a refund, too.
    if (!kind || (another && another !== 'refund')) return undefined
    return { kind, ...(stage && { stage }) }
  }
}
