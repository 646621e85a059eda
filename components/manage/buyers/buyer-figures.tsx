import type { RankedBuyer } from '@/lib/notes/buyer-order'
import { shortId } from '@/lib/trade/short-id'
import { useManage } from '../context'
import { useFigureWords } from '../day/figure-words'
import { useMoment } from '../moment'

/** Class, orders seen and when they were here last, and what went wrong. */
export function BuyerFigures({ buyer: { standing, last, issues } }: { readonly buyer: RankedBuyer }) {
  const { say } = useManage()
  const moment = useMoment()
  const words = useFigureWords()
  const { name, orders, paid } = standing
  const facts = [
    name,
    orders > 0 && `${say('card.orders', orders)} ${words.money(paid)}`,
    last > 0 && say('buyers.last', moment(last)),
  ].filter(Boolean)
  return (
    <>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {issues.length > 0 && (
        <details>
          <summary>{say('issues.count', issues.length)}</summary>
          <ul class="former">
            {issues.map(({ id, kind, product, text, order, at }) => (
              <li key={id}>
                {[kind, product, text].filter(Boolean).join(' · ')}{' '}
                <span class="dim">{[moment(at), order && shortId(order)].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
