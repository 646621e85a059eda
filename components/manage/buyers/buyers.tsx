import './buyers.css'
import { Users } from 'lucide'
import { useState } from 'preact/hooks'
import { type BuyerOrder, inBuyerOrder } from '@/lib/notes/buyer-order'
import type { About } from '@/lib/notes/note'
import { useManage } from '../context'
import { Empty } from '../empty'
import { PageHead } from '../page-head'
import { SearchField } from '../search-field'
import { VirtualList } from '../virtual-list'
import { BuyerCard } from './buyer-card'
import { BuyerHead, KnownBuyerRow } from './buyer-row'
import { useBuyerQuery } from './use-buyer-query'
import { useBuyers } from './use-buyers'

/** Everybody something is kept of: found by any word, with a card each. */
export function BuyersSection() {
  const { say } = useManage()
  const [query, setQuery] = useState('')
  const [tag, setTag] = useState<string>()
  const [chosen, setChosen] = useState<About>()
  const [order, setOrder] = useState<BuyerOrder>('last')
  const all = useBuyers()
  const matches = useBuyerQuery(query)
  const tags = [...new Set(all.flatMap(({ profile }) => profile?.tags ?? []))].toSorted()
  const found = inBuyerOrder(
    all.filter(buyer => (tag === undefined || buyer.profile?.tags.includes(tag)) && matches(buyer)),
    order,
  )
  const shown = all.find(({ about }) => about === chosen)
  return (
    <section class="page library">
      <PageHead title={say('manage.rail.buyers')} about={say('buyers.about')}>
        <SearchField value={query} onText={setQuery} name={say('buyers.find')} />
      </PageHead>
      {tags.length > 0 && (
        <fieldset class="kinds" aria-label={say('buyers.tags')}>
          {tags.map(name => (
            <button
              key={name}
              type="button"
              class="bare kind"
              aria-pressed={tag === name}
              onClick={() => setTag(tag === name ? undefined : name)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
      {found.length === 0 ? (
        <Empty icon={Users}>{say(all.length > 0 ? 'buyers.none' : 'buyers.empty')}</Empty>
      ) : (
        <div class={shown ? 'list-and-card' : 'list-and-card alone'}>
          <div class="buyer-table">
            <BuyerHead order={order} onOrder={setOrder} />
            <VirtualList
              name={say('buyers.list')}
              count={found.length}
              rowHeight={52}
              active={found.findIndex(({ about }) => about === chosen)}
              onActive={at => setChosen(found[at]?.about)}
              row={at => found[at] && <KnownBuyerRow buyer={found[at]} />}
            />
          </div>
          {shown && (
            <BuyerCard key={shown.about} buyer={shown} all={all} onClose={() => setChosen(undefined)} />
          )}
        </div>
      )}
    </section>
  )
}
