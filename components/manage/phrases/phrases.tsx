import { useComputed, useSignal } from '@preact/signals'
import { FileDown, FileUp, Plus } from 'lucide'
import { useMemo } from 'preact/hooks'
import { createFinder } from '@/lib/phrases/find'
import type { PhraseId } from '@/lib/phrases/phrase'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { BringDialog } from '../exchange/bring-dialog'
import { LeaveMenu } from '../exchange/leave-menu'
import { PageHead } from '../page-head'
import { SearchField } from '../search-field'
import { BulkBar } from './bulk-bar'
import { type GroupChoice, phrasesIn } from './group-choice'
import { GroupList } from './group-list'
import { PhraseEditor } from './phrase-editor'
import { PhraseList } from './phrase-list'

/** Most rows a search shows: past that the query says too little. */
const MOST_FOUND = 500

/** The library: groups at the left, a list in the middle, the editor at the right. */
export function PhrasesSection() {
  const { model, say } = useManage()
  const query = useSignal('')
  const group = useSignal<GroupChoice>('all')
  const marked = useSignal<ReadonlySet<PhraseId>>(new Set())
  const bringing = useSignal(false)
  const library = model.library.value
  const pinyin = model.pinyin.value
  const finder = useMemo(
    () =>
      library &&
      createFinder(library.phrases, {
        usage: library.usage,
        groups: library.groups,
        ...(pinyin && { pinyin }),
      }),
    [library, pinyin],
  )
  const shown = useComputed(() => {
    const all = model.library.value
    if (!all) return []
    if (query.value.trim() === '') return phrasesIn(group.value, all)
    const byId = new Map(all.phrases.map(phrase => [phrase.id, phrase]))
    return (finder?.find(query.value, MOST_FOUND) ?? []).flatMap(found => byId.get(found.phrase) ?? [])
  })
  return (
    <section class="page library">
      <PageHead title={say('manage.rail.phrases')}>
        <SearchField
          value={query.value}
          name={say('manage.phrases.find')}
          onText={text => (query.value = text)}
        />
        <Button icon={FileDown} onClick={() => (bringing.value = true)}>
          {say('manage.exchange.bring')}
        </Button>
        <LeaveMenu icon={FileUp} />
        <Button look="main" icon={Plus} onClick={() => (model.selected.value = 'new')}>
          {say('manage.phrases.add')}
        </Button>
      </PageHead>
      <div class="columns">
        <GroupList choice={group.value} onChoice={choice => (group.value = choice)} />
        <div class="list-column">
          <BulkBar marked={marked} shown={shown.value} />
          <PhraseList
            phrases={shown.value}
            marked={marked}
            loading={!library}
            searching={query.value !== ''}
          />
        </div>
        <PhraseEditor group={group.value} />
      </div>
      {bringing.value && <BringDialog onClose={() => (bringing.value = false)} />}
    </section>
  )
}
