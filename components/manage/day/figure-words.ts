import { span } from '@/components/ui/time-words'
import type { Measures } from '@/lib/day/measures'
import type { Currency, Fen } from '@/lib/trade/money'
import { moneyText } from '@/lib/trade/money-text'
import { useManage } from '../context'

/** How figures are said; what there is none of is a dash. */
export interface FigureWords {
  ms(ms: number | undefined): string
  share(share: number | undefined): string
  money(money: Measures['paidMoney']): string
  console(family: string): string
  shop(shop: string | undefined): string
}

const NOTHING = '–'

export function useFigureWords(): FigureWords {
  const { model, say, tell } = useManage()
  return {
    ms: ms => (ms === undefined ? NOTHING : tell(span(ms))),
    share: share => (share === undefined ? NOTHING : say('day.percent', Math.round(share * 1000) / 10)),
    money: money => {
      const amounts = Object.entries(money).map(([currency, fen]) =>
        moneyText({ fen: fen as Fen, currency: currency as Currency }),
      )
      return amounts.join(' + ') || NOTHING
    },
    console: family => model.platforms.get(family) ?? family,
    shop: shop => shop || say('day.noShop'),
  }
}
