import type { Evidence } from '@/lib/alerts/alert'
import { useSidebar } from './context'

/** Why an alert is raised: the page's own words in quotation marks, ours without. */
export function Why({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { say, tell } = useSidebar()
  if (evidence.length === 0) return null
  const lines = evidence.map(one =>
    one.kind === 'quote'
      ? { quoted: true, text: say('ui.quote', one.text) }
      : { quoted: false, text: tell(one.words) },
  )
  return (
    <ul class="why" title={lines.map(({ text }) => text).join(' · ')}>
      {lines.map(({ quoted, text }) => (
        <li key={text}>{quoted ? <q>{text}</q> : <span>{text}</span>}</li>
      ))}
    </ul>
  )
}
