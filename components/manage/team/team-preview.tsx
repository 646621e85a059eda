import { useMemo, useState } from 'preact/hooks'
import { alertName } from '@/components/ui/alert-name'
import type { PackRead } from '@/lib/backup/team-pack'
import type { Say } from '@/lib/locales/words'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { type PackEdition, previewPack } from '@/lib/phrases/library/team'
import { readScripts } from '@/lib/practice/session/script-file'
import { type ChangedRules, changedRules } from '@/lib/settings/shop-rules-handed'
import { Button } from '../../ui/button'
import { useManage } from '../context'
import { useMoment } from '../moment'

interface TeamPreviewProps {
  readonly read: PackRead
  readonly text: string
  readonly onDone: () => void
}

/** What a team pack would change here, before it does. */
export function TeamPreview({ read, text, onDone }: TeamPreviewProps) {
  const { say } = useManage()
  if (read.kind === 'read') return <Edition edition={read.edition} text={text} onDone={onDone} />
  return (
    <p class="wrong" role="alert">
      {say(`team.failed.${read.why}`, read.why === 'phrase' ? read.row : '')}
    </p>
  )
}

interface EditionProps {
  readonly edition: PackEdition
  readonly text: string
  readonly onDone: () => void
}

const SHOWN = 100

function Edition({ edition, text, onDone }: EditionProps) {
  const { model, actions, say } = useManage()
  const moment = useMoment()
  const [busy, setBusy] = useState(false)
  const [rules, setRules] = useState(true)
  const scripts = useMemo(
    () => (edition.practice === undefined ? undefined : readScripts(edition.practice)),
    [edition],
  )
  const [practice, setPractice] = useState(true)
  const library = model.library.value
  const { packs, hidden } = model.team.value
  const preview = useMemo(
    () =>
      library &&
      previewPack(edition, { groups: library.groups, phrases: [...library.phrases, ...hidden] }, packs),
    [edition, library, packs, hidden],
  )
  if (!preview) return null
  const { kind, fresh, changed, gone } = preview
  const other = edition.rules && ruleNames(changedRules(model.settings.value.shop, edition.rules), say)
  const hasRules = other !== undefined && other.length > 0
  const take = async () => {
    setBusy(true)
    const along = { rules: hasRules && rules, practice: scripts?.kind === 'read' && practice }
    const done = await actions.importPack(edition, text, along)
    setBusy(false)
    if (done) onDone()
  }
  return (
    <div class="preview">
      <p>{say('team.from', edition.name, edition.edition, moment(edition.at))}</p>
      <p class={kind === 'own' || kind === 'older' ? 'wrong' : 'hint'}>{say(`team.kind.${kind}`)}</p>
      <div class="scroll-y">
        <table class="table">
          <tbody>
            <Rows name={say('team.fresh')} phrases={fresh} />
            <Rows name={say('team.changed')} phrases={changed} />
            <Rows name={say('team.gone')} phrases={gone} />
          </tbody>
        </table>
      </div>
      {other?.length === 0 && <p class="hint">{say('team.sameRules')}</p>}
      {hasRules && (
        <label class="check">
          <input type="checkbox" checked={rules} onChange={event => setRules(event.currentTarget.checked)} />
          {say('team.rules', other.length, other.join(say('ui.and')))}
        </label>
      )}
      {scripts?.kind === 'read' && (
        <label class="check">
          <input
            type="checkbox"
            checked={practice}
            onChange={event => setPractice(event.currentTarget.checked)}
          />
          {say('team.practice', scripts.file.name, scripts.file.scripts.length)}
        </label>
      )}
      {scripts?.kind === 'failed' && <p class="hint">{say('team.practiceUnread')}</p>}
      <div class="row">
        <Button look="main" disabled={busy || kind === 'own' || kind === 'older'} onClick={() => void take()}>
          {say('team.take', edition.phrases.length)}
        </Button>
      </div>
    </div>
  )
}

/** What the agent knows them by, in the settings. */
const ruleNames = ({ fields, alerts }: ChangedRules, say: Say) => [
  ...fields.map(field => say(`team.rule.${field}`)),
  ...alerts.map(alert => say('team.ruleOfAlert', say(alertName(alert)))),
]

function Rows({ name, phrases }: { readonly name: string; readonly phrases: readonly Phrase[] }) {
  const { say } = useManage()
  if (phrases.length === 0) return null
  return (
    <>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {name} {phrases.length}
        </th>
      </tr>
      {phrases.slice(0, SHOWN).map(phrase => (
        <tr key={phrase.id}>
          <td>{phrase.title}</td>
          <td>{phrase.code && <code>{phrase.code}</code>}</td>
          <td class="cut">{phrase.text}</td>
        </tr>
      ))}
      {phrases.length > SHOWN && (
        <tr>
          <td colSpan={3} class="hint">
            {say('manage.exchange.more', phrases.length - SHOWN)}
          </td>
        </tr>
      )}
    </>
  )
}
