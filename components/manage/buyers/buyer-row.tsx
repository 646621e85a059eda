import { BUYER_ORDERS, type BuyerOrder, type RankedBuyer } from '@/lib/notes/buyer-order'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'
import { useFigureWords } from '../day/figure-words'
import { Dots } from '../dots'
import { useMoment } from '../moment'
import { Tag } from './tag'

interface BuyerHeadProps {
  readonly order: BuyerOrder
  readonly onOrder: (order: BuyerOrder) => void
}

/** What the columns are; each orders the list. */
export function BuyerHead({ order, onOrder }: BuyerHeadProps) {
  const { say } = useManage()
  return (
    <fieldset class="buyer-columns buyer-head" aria-label={say('buyers.order')}>
      <span>{say('buyers.list')}</span>
      <span>{say('buyers.class')}</span>
      {BUYER_ORDERS.map(one => (
        <button
          key={one}
          type="button"
          class="bare"
          aria-pressed={one === order}
          onClick={() => onOrder(one)}
        >
          {say(`buyers.column.${one}`)}
          {one === order && ' ↓'}
        </button>
      ))}
    </fieldset>
  )
}

export function KnownBuyerRow({ buyer }: { readonly buyer: RankedBuyer }) {
  const { say } = useManage()
  const moment = useMoment()
  const consoleName = useConsoleName()
  const words = useFigureWords()
  const { label, console, profile, notes, issues, standing, open, last } = buyer
  return (
    <div class="buyer-row buyer-columns">
      <div class="buyer-who">
        <p>
          <bdi class="buyer-name">{label ?? say('buyers.unnamed')}</bdi>
          {profile?.tags.map(name => (
            <Tag key={name} name={name} />
          ))}
        </p>
        <p class="card-foot">
          <Dots
            items={[
              consoleName(console),
              notes > 0 && say('buyers.notes', notes),
              issues.length > 0 && say('issues.count', issues.length),
            ].filter(Boolean)}
          />
        </p>
      </div>
      <span>{standing.name}</span>
      <span>{standing.orders > 0 && standing.orders}</span>
      <span>{standing.orders > 0 && words.money(standing.paid)}</span>
      <span>{last > 0 && moment(last)}</span>
      <span>{open > 0 && open}</span>
    </div>
  )
}
