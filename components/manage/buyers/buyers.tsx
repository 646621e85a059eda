import './buyers.css'
import { Users } from 'lucide'
import { useState } from 'preact/hooks'
import { matchesQuery } from '@/lib/manage/matches'
import { type KnownBuyer, knownBuyers, wordsOfBuyer } from '@/lib/notes/known-buyer'
import type { About } from '@/lib/notes/note'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'
import { Dots } from '../dots'
import { Empty } from '../empty'
import { useMoment } from '../moment'
import { PageHead } from '../page-head'
import { SearchField } from '../search-field'
import { VirtualList } from '../virtual-list'
import { BuyerCard } from './buyer-card'
import { Tag } from './tag'

/** Everybody something is kept of: found by any word, with a card each. */
export function BuyersSection() {
  const { model, say } = useManage()
  const [query, setQuery] = useState('')
  const [tag, setTag] = useState<string>()
  const [chosen, setChosen] = useState<About>()
  const all = knownBuyers(model.buyers.value ?? [], model.notes.value ?? [], model.followUps.value ?? [])
  const tags = [...new Set(all.flatMap(({ profile }) => profile?.tags ?? []))].toSorted()
  const found = all.filter(
    buyer =>
      (tag === undefined || buyer.profile?.tags.includes(tag)) && matchesQuery(query, ...wordsOfBuyer(buyer)),
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
        <div class="list-and-card">
          <VirtualList
            name={say('buyers.list')}
            count={found.length}
            rowHeight={58}
            active={found.findIndex(({ about }) => about === chosen)}
            onActive={at => setChosen(found[at]?.about)}
            row={at => found[at] && <BuyerRow buyer={found[at]} />}
          />
          {shown ? (
            <BuyerCard key={shown.about} buyer={shown} all={all} />
          ) : (
            <Empty icon={Users}>{say('buyers.choose')}</Empty>
          )}
        </div>
      )}
    </section>
  )
}

function BuyerRow({ buyer }: { readonly buyer: KnownBuyer }) {
  const { say } = useManage()
  const moment = useMoment()
  const consoleName = useConsoleName()
  const { label, console, profile, notes, followUps, last } = buyer
  const open = followUps.filter(({ doneAt }) => doneAt === undefined).length
  return (
    <div class="buyer-row">
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
            notes.length > 0 && say('buyers.notes', notes.length),
            open > 0 && say('buyers.open', open),
            last > 0 && say('buyers.last', moment(last)),
          ].filter(Boolean)}
        />
      </p>
    </div>
  )
}
