import { useEffect, useState } from 'preact/hooks'
import type { ImportSummary, SnapshotSummary } from '@/lib/messages'
import { Button } from '../ui/button'
import { useManage } from './context'
import { useMoment } from './moment'

/** Imports that can be undone, and the copies this machine made by itself. */
export function Copies() {
  const { model, actions, say } = useManage()
  const minute = model.now.value
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again each minute, and after each notice of something done.
  useEffect(() => void actions.loadCopies(), [minute, model.notice.value])
  const { imports = [], snapshots = [] } = model.copies.value ?? {}
  return (
    <>
      <section class="panel" aria-labelledby="imports-title">
        <h2 id="imports-title">{say('manage.copies.imports')}</h2>
        <p class="hint">
          {say(imports.length > 0 ? 'manage.copies.importsAbout' : 'manage.copies.noImports')}
        </p>
        <ul class="cards">
          {imports.map(one => (
            <ImportLine key={one.snapshot} done={one} />
          ))}
        </ul>
      </section>
      <section class="panel" aria-labelledby="snapshots-title">
        <h2 id="snapshots-title">{say('manage.copies.snapshots')}</h2>
        <p class="hint">
          {say(snapshots.length > 0 ? 'manage.copies.snapshotsAbout' : 'manage.copies.noSnapshots')}
        </p>
        <ul class="cards">
          {snapshots.map(one => (
            <SnapshotLine key={one.id} copy={one} />
          ))}
        </ul>
      </section>
    </>
  )
}

function ImportLine({ done: { snapshot, at, what, counts } }: { readonly done: ImportSummary }) {
  const { actions, say } = useManage()
  const moment = useMoment()
  return (
    <li class="card">
      <p class="card-text">{say('manage.copies.when', moment(at), say(`manage.copies.what.${what}`))}</p>
      <Counts counts={counts} />
      <Button
        aria-label={say('manage.copies.undoOf', moment(at))}
        onClick={() => void actions.undoImport(snapshot)}
      >
        {say('manage.copies.undo')}
      </Button>
    </li>
  )
}

/** Restoring is asked twice: it changes much at once. */
function SnapshotLine({ copy: { id, at, why, counts } }: { readonly copy: SnapshotSummary }) {
  const { actions, say } = useManage()
  const moment = useMoment()
  const [sure, setSure] = useState(false)
  return (
    <li class="card">
      <p class="card-text">{say('manage.copies.when', moment(at), say(`manage.copies.why.${why}`))}</p>
      <Counts counts={counts} />
      {sure ? (
        <Button
          look="main"
          onClick={() => {
            setSure(false)
            void actions.restoreCopy(id)
          }}
        >
          {say('manage.copies.restoreYes')}
        </Button>
      ) : (
        <Button aria-label={say('manage.copies.restoreOf', moment(at))} onClick={() => setSure(true)}>
          {say('manage.copies.restore')}
        </Button>
      )}
    </li>
  )
}

function Counts({ counts }: Pick<ImportSummary, 'counts'>) {
  const { say } = useManage()
  const said = (Object.keys(counts) as (keyof typeof counts)[]).flatMap(table =>
    counts[table] ? [say('manage.copies.count', say(`manage.table.${table}`), counts[table])] : [],
  )
  return <p class="card-foot">{said.join(say('ui.and'))}</p>
}
