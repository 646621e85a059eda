import { STARTER } from '@/lib/phrases/starter'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import { practiceMoments } from '../tests/lib/phrases/suggest/practice/contexts'

const s = createSuggester(prepare(STARTER.phrases))
const T = new Map(STARTER.phrases.map(p => [p.id, p.title]))
const m = practiceMoments()
console.log(m.length)
for (const x of m) {
  const r = s.suggest(x.context, 3)
  if (r.length || process.argv.includes('--all'))
    console.log(
      x.key.replace(/^\S+ /, ''),
      `(${x.context.state ?? '-'}${x.context.refunding ? ' R' : ''})`,
      '=>',
      r.map(y => `${String(y.phrase).slice(8)}:${T.get(y.phrase)}:${y.chance.toFixed(2)}`).join(' | '),
    )
}
