import type { Conflict } from '@/lib/backup/preview'
import type { ReadyBackup } from '@/lib/manage/opened-backup'
import { useManage } from './context'
import { useMoment } from './moment'

const COLUMNS = ['new', 'newerThere', 'newerHere', 'same', 'deleted', 'conflicts'] as const

/** What importing would do, table by table, what would stand beside each other afterwards, and which codes would be there twice. */
export function BackupPreviewTable({ backup }: { readonly backup: ReadyBackup }) {
  const { say } = useManage()
  const moment = useMoment()
  const { tables, conflicts, empty } = backup.preview
  const shown = (Object.keys(tables) as (keyof typeof tables)[]).filter(name =>
    COLUMNS.some(column => tables[name][column] > 0),
  )
  return (
    <div class="preview">
      <p>
        {empty
          ? say('manage.backup.nothing', moment(backup.at))
          : say('manage.backup.from', moment(backup.at))}
      </p>
      <table class="table">
        <thead>
          <tr>
            <td />
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {say(`manage.preview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(name => (
            <tr key={name}>
              <th scope="row">{say(`manage.table.${name}`)}</th>
              {COLUMNS.map(column => (
                <td key={column}>{tables[name][column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.length > 0 && (
        <ul class="conflicts">
          {conflicts.map(conflict => (
            <li key={JSON.stringify(conflict)}>{wordsOf(conflict, say)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function wordsOf(conflict: Conflict, say: ReturnType<typeof useManage>['say']): string {
  switch (conflict.kind) {
    case 'same-code':
      return say('manage.backup.sameCode', conflict.code, conflict.mine, conflict.theirs)
    case 'older':
      return say('manage.backup.older', conflict.title)
    case 'both':
      return say('manage.backup.both', say(`manage.table.${conflict.table}`), conflict.mine, conflict.theirs)
  }
}
