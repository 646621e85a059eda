import { KINDS, type Kind, PERSONAL_KINDS } from '@/lib/backup/kinds'
import { useManage } from './context'

export interface BackupContents {
  readonly kinds: readonly Kind[]
  readonly masked: boolean
}

/** For the agent's own next machine: everything. */
export const FOR_ME: BackupContents = { kinds: KINDS, masked: false }
/** For a colleague: nobody's data, and if some after all, without numbers and addresses. */
const FOR_TEAM: BackupContents = { kinds: KINDS.filter(kind => !PERSONAL_KINDS.includes(kind)), masked: true }

interface BackupChoiceProps {
  readonly value: BackupContents
  readonly onChange: (value: BackupContents) => void
}

/** What goes into a backup, kind by kind. */
export function BackupKinds({ value: { kinds, masked }, onChange }: BackupChoiceProps) {
  const { say } = useManage()
  return (
    <fieldset class="backup-kinds">
      <legend>{say('manage.backup.whatGoesIn')}</legend>
      <fieldset class="kinds" aria-label={say('manage.backup.for')}>
        <button type="button" class="bare kind" aria-pressed={!masked} onClick={() => onChange(FOR_ME)}>
          {say('manage.backup.forMe')}
        </button>
        <button type="button" class="bare kind" aria-pressed={masked} onClick={() => onChange(FOR_TEAM)}>
          {say('manage.backup.forTeam')}
        </button>
      </fieldset>
      {KINDS.map(kind => (
        <label key={kind} class="check">
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({ kinds: KINDS.filter(one => (one === kind ? checked : kinds.includes(one))), masked })
            }
          />
          {say(`manage.kind.${kind}`)}
        </label>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={masked}
          onChange={event => onChange({ kinds, masked: event.currentTarget.checked })}
        />
        {say('manage.backup.masked')}
      </label>
    </fieldset>
  )
}
