import { AFTER_SALE_KINDS, AFTER_SALE_STAGES, type AfterSale } from '@/lib/trade/order'

export interface AfterSaleSaid extends Pick<AfterSale, 'stage' | 'platform'> {
  readonly kind?: AfterSale['kind']
  /** The text says this and nothing else: no label is needed. */
  readonly isWhole: boolean
}

export type AfterSaleParser = (text: string) => AfterSaleSaid

/** What is left of a text that only says what goes on. */
const FILLER = /[\s,，、()（）中已]|处理/g

/** What a text says of a refund, a return or an exchange, put together of known pieces; the longest piece counts. */
export function afterSaleParser(words: Partial<Record<string, readonly string[]>>): AfterSaleParser {
  return written => {
    const text = written.toLowerCase()
    let rest = text
    const longest = <N extends string>(names: readonly N[]) => {
      const held = names.flatMap(name =>
        (words[name] ?? []).flatMap(piece => (text.includes(piece) ? { name, piece } : [])),
      )
      const [one] = held.sort((a, b) => b.piece.length - a.piece.length)
      rest = rest.replace(one?.piece ?? '', '')
      return one?.name
    }
    const kind = longest(AFTER_SALE_KINDS)
    const stage = longest(AFTER_SALE_STAGES)
    const platform = longest(['platform'])
    return {
      ...(kind && { kind }),
      ...(stage && { stage }),
      ...(platform && { platform: true }),
      isWhole: kind !== undefined && rest.replace(FILLER, '') === '',
    }
  }
}
