import { useSignal } from '@preact/signals'
import { FileDown, FileUp, Plus } from 'lucide'
import { useEffect, useMemo } from 'preact/hooks'
import { createArranging } from '@/lib/manage/library/arranging'
import { createLibraryList } from '@/lib/manage/library/list'
import { rowMoving } from '@/lib/manage/library/row-moving'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { ExportMenu } from '../exchange/export-menu'
import { ImportDialog } from '../exchange/import-dialog'
import { PageHead } from '../page-head'
import { SearchField } from '../search-field'
import { HandOutDialog } from '../team/hand-out-dialog'
import { BulkBar } from './bulk-bar'
import { GroupList } from './group-list'
import { PhraseEditor } from './phrase-editor'
import { PhraseList } from './phrase-list'

/** The library: groups at the left, a list in the middle, the editor at the right. */
export function PhrasesSection() {
  const { model, actions, say, tell } = useManage()
  const list = useMemo(() => createLibraryList(model), [model])
  useEffect(() => list.follow(), [list])
  const arranging = useMemo(() => createArranging(model, actions), [model, actions])
  const { query, group } = list
  const marked = useSignal<ReadonlySet<PhraseId>>(new Set())
  const importing = useSignal(false)
  const shown = list.phrases.value
  const searching = query.value.trim() !== ''
  const moving = rowMoving(model, actions, { shown, choice: group.value, searching, marked, arranging })
  const handing = useSignal(false)
  const said = arranging.announced.value
  const packs = new Map(model.team.value.packs.map(({ id, name }) => [id, name]))
  const remark = ({ id, pack }: Phrase) => {
    if (model.unsaved.value.has(id)) return say('manage.editor.unsaved')
    if (pack) return packs.get(pack)
    const duplicate = group.value === 'duplicates' && !searching ? list.duplicates.value.get(id) : undefined
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
        <Button icon={FileDown} onClick={() => (importing.value = true)}>
          {say('manage.exchange.import')}
        </Button>
        <ExportMenu icon={FileUp} onHandOut={() => (handing.value = true)} />
        {model.unsaved.value.has('new') && model.selected.value !== 'new' && (
          <Button onClick={() => (model.selected.value = 'new')}>{say('manage.phrases.goOn')}</Button>
        )}
        <Button look="main" icon={Plus} onClick={() => (model.selected.value = 'new')}>
          {say('manage.phrases.add')}
        </Button>
      </PageHead>
      <div class="columns">
        <GroupList
          choice={group.value}
          counts={list.counts.value}
          arranging={arranging}
          onChoice={choice => (group.value = choice)}
        />
        <div class="list-column">
          <BulkBar marked={marked} shown={shown} />
          <PhraseList
            phrases={shown}
            marked={marked}
            loading={!model.library.value}
            empty={list.empty.value}
            remark={remark}
            moving={moving}
          />
        </div>
        <PhraseEditor group={group.value} />
      </div>
      <p class="sr" role="status">
        {said && <span key={said.nth}>{tell(said.words)}</span>}
      </p>
      {handing.value && <HandOutDialog marked={marked.value} onClose={() => (handing.value = false)} />}
      {importing.value && <ImportDialog onClose={() => (importing.value = false)} />}
    </section>
  )
}
