import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide'
import { shortestOf } from '@/lib/manage/library/sample-checks'
import type { CheckFinding } from '@/lib/phrases/text/check'
import { Icon } from '../../ui/icon'
import { useConsoleName } from '../console-name'
import { useManage } from '../context'

const ICONS = { block: OctagonX, confirm: TriangleAlert, hint: Info } as const

/** Each thing found in the sample, with a word for how bad it is. */
export function CheckList({ findings }: { readonly findings: readonly CheckFinding[] }) {
  const { model, say, tell } = useManage()
  const nameOf = useConsoleName()
  const shortest = shortestOf(model.consoles.map(({ facts }) => facts))
  const sentence = ({ kind, words }: CheckFinding) =>
    kind === 'tooLong' && shortest
      ? say('manage.checks.tooLong', words.args?.[0] ?? 0, nameOf(shortest.id))
      : tell(words)
  if (findings.length === 0)
    return (
      <p class="check-line fine">
        <Icon of={CircleCheck} />
        {say('manage.checks.fine')}
      </p>
    )
  return (
    <ul class="checks" aria-label={say('manage.checks.name')}>
      {findings.map((finding, i) => (
        <li key={i} class={`check-line ${finding.level}`}>
          <Icon of={ICONS[finding.level]} />
          <b>{say(`manage.checks.level.${finding.level}`)}</b>
          <span>{sentence(finding)}</span>
        </li>
      ))}
    </ul>
  )
}
