import { type CheckedRun, checkedRuns } from '@/lib/manage/library/checked-runs'
import type { Sample } from '@/lib/manage/library/sample'
import { kindOfUnwritten } from '@/lib/phrases/text/fill'
import { useManage } from '../context'
import { CheckList } from './check-list'

/** The phrase as the buyer would read it, filled from a made-up order: what was filled and what was found are marked. */
export function PhrasePreview({ sample: { filled, findings, unknown, cycle } }: { readonly sample: Sample }) {
  const { say } = useManage()
  const typed = filled.missing.filter(name => !kindOfUnwritten(name))
  const conditions = filled.missing.filter(name => kindOfUnwritten(name) === 'condition')
  const empty = filled.text.trim() === ''
  return (
    <section class="bubble-box" aria-label={say('manage.editor.preview')}>
      <p class="bubble">
        {empty ? (
          <span class="hint">{say('manage.editor.previewEmpty')}</span>
        ) : (
          checkedRuns(filled, findings).map((run, i) => <Run key={i} run={run} />)
        )}
      </p>
      <p class="hint">{say('manage.editor.length', filled.text.length)}</p>
      {unknown.map(code => (
        <p key={code} class="look" role="status">
          {say('manage.editor.noSuchCode', code)}
        </p>
      ))}
      {conditions.map(name => (
        <p key={name} class="look" role="status">
          {say('manage.editor.noSuchCondition', name)}
        </p>
      ))}
      {cycle && (
        <p class="look" role="status">
          {say('manage.editor.cycle', cycle.join(' → '))}
        </p>
      )}
      {typed.length > 0 && <p class="hint">{say('manage.editor.typed', typed.join('、'))}</p>}
      {!empty && <CheckList findings={findings} />}
    </section>
  )
}

function Run({ run: { kind, text, name, finding } }: { readonly run: CheckedRun }) {
  const { say } = useManage()
  const shown = kind === 'missing' ? `{${name}}` : text
  const marks = [kind === 'missing' && 'gap', kind !== 'text' && 'filled', finding?.level].filter(Boolean)
  if (marks.length === 0) return <>{shown}</>
  const title = finding && say(`manage.checks.level.${finding.level}`)
  return (
    <mark class={marks.join(' ')} {...(title && { title })}>
      {shown}
    </mark>
  )
}
