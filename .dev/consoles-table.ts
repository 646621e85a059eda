import { PROFILES } from '../lib/consoles/profiles'
import { withBlock } from './readme/block'

/** The README with its table of consoles as the profiles say it now. */
export const withConsoles = (readme: string): string => withBlock(readme, 'consoles', table())

function table(): string {
  const rows = PROFILES.filter(({ id }) => id !== 'practice').map(
    ({ facts, verified, evidence, chat, deep, remarkBox }) => [
      `${facts.name.en} · ${facts.name.zh}`,
      verified,
      parts(evidence, 'strong'),
      parts(evidence, 'weak'),
      parts(evidence, 'none'),
      span(facts.waiting.limit),
      facts.maxLength ? String(facts.maxLength) : 'unknown',
      chat ? (facts.nudge.chat ? exceptions(facts.nudge.except) : 'not in chat') : 'no chat here',
      remarkBox ? 'known' : 'by its name',
      facts.flags.join(', ') || 'unknown',
      deep ? 'yes' : '–',
    ],
  )
  const head = [
    'console',
    'based on',
    'strong evidence',
    'weak evidence',
    'no evidence',
    'reply limit',
    'longest message',
    'nudging in chat',
    'remark box',
    'remark flags',
    'deep reading',
  ]
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}

const parts = (evidence: Readonly<Record<string, string | undefined>>, grade: string) =>
  Object.entries(evidence)
    .flatMap(([part, found]) => (found === grade ? [part] : []))
    .join(', ') || '–'

/** ms in words. */
const span = (ms: number) => (ms < 3_600_000 ? `${ms / 60_000} min` : `${ms / 3_600_000} h`)

const exceptions = (marks: readonly string[]) =>
  marks.length > 0 ? `yes, but not ${marks.join(', ')}` : 'yes'
