import { useSignal } from '@preact/signals'
import { FileDown, FileUp, Plus } from 'lucide'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { ExportMenu } from '../exchange/export-menu'
import { ImportDialog } from '../exchange/import-dialog'
import { PageHead } from '../page-head'
import { SearchField } from '../search-field'
import { HandOutDialog } from '../team/hand-out-dialog'
import { BulkBar } from './bulk-bar'
import type { GroupChoice } from './group-choice'
import { GroupList } from './group-list'
import { PhraseEditor } from './phrase-editor'
import { PhraseList } from './phrase-list'
import { useArranging } from './use-arranging'
import { useRowMoving } from './use-row-moving'
import { useShown } from './use-shown'

/** The library: groups at the left, a list in the middle, the editor at the right. */
export function PhrasesSection() {
  const { model, say } = useManage()
  const query = useSignal('')
  const group = useSignal<GroupChoice>('all')
  const marked = useSignal<ReadonlySet<PhraseId>>(new Set())
  const bringing = useSignal(false)
  const arranging = useArranging()
  const shown = useShown(query, group)
  const searching = query.value.trim() !== ''
  const moving = useRowMoving({ shown: shown.phrases, choice: group.value, searching, marked, arranging })
  const handing = useSignal(false)
  const packs = new Map(model.team.value.packs.map(({ id, name }) => [id, name]))
  const remark = ({ id, pack }: Phrase) => {
    if (pack) return packs.get(pack)
    const duplicate = group.value === 'duplicates' && !searching ? shown.duplicates.get(id) : undefined
    return duplicate && `${say(`manage.duplicates.${duplicate.kind}`)} ×${duplicate.phrases.length}`
  }
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
        <ExportMenu icon={FileUp} onHandOut={() => (handing.value = true)} />
        <Button look="main" icon={Plus} onClick={() => (model.selected.value = 'new')}>
          {say('manage.phrases.add')}
        </Button>
      </PageHead>
      <div class="columns">
        <GroupList
          choice={group.value}
          counts={shown.counts}
          arranging={arranging}
          onChoice={choice => (group.value = choice)}
        />
        <div class="list-column">
          <BulkBar marked={marked} shown={shown.phrases} />
          <PhraseList
            phrases={shown.phrases}
            marked={marked}
            loading={!model.library.value}
            empty={shown.empty}
            remark={remark}
            moving={moving}
          />
        </div>
        <PhraseEditor group={group.value} />
      </div>
      <p class="sr" role="status">
        {arranging.said.value}
      </p>
      {handing.value && <HandOutDialog marked={marked.value} onClose={() => (handing.value = false)} />}
      {bringing.value && <ImportDialog onClose={() => (bringing.value = false)} />}
    </section>
  )
}
