import { TABLE_NAMES } from '@/lib/backup/content'
import type { ReadyBackup } from '@/lib/manage/actions'
import { useManage } from './context'
import { useMoment } from './moment'

/** What importing would change, table by table, and which codes would be there twice afterwards. */
export function BackupPreview({ backup }: { readonly backup: ReadyBackup }) {
  const { say } = useManage()
  const moment = useMoment()
  const { tables, conflicts, empty } = backup.preview
  const shown = TABLE_NAMES.filter(name => Object.values(tables[name]).some(count => count > 0))
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
            <th scope="col">{say('manage.backup.new')}</th>
            <th scope="col">{say('manage.backup.updated')}</th>
            <th scope="col">{say('manage.backup.removed')}</th>
            <th scope="col">{say('manage.backup.kept')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(name => (
            <tr key={name}>
              <th scope="row">{say(`manage.table.${name}`)}</th>
              <td>{tables[name].new}</td>
              <td>{tables[name].updated}</td>
              <td>{tables[name].removed}</td>
              <td>{tables[name].kept}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.length > 0 && (
        <ul class="conflicts">
          {conflicts.map(conflict =>
            conflict.kind === 'same-code' ? (
              <li key={`${conflict.code} ${conflict.theirs}`}>
                {say('manage.backup.sameCode', conflict.code, conflict.mine, conflict.theirs)}
              </li>
            ) : (
              <li key={conflict.title}>{say('manage.backup.older', conflict.title)}</li>
            ),
          )}
        </ul>
      )}
    </div>
  )
}
