import type { Measures } from '@/lib/day/measures'
import { useManage } from '../context'
import { useFigureWords } from './figure-words'

interface Figure {
  readonly name: string
  readonly value: string
  readonly more?: string
  readonly target?: { readonly words: string; readonly reached: boolean | undefined }
}

/** The few figures that count, with what they are held against. */
export function Figures({ measures }: { readonly measures: Measures }) {
  const { say } = useManage()
  const figures = useFigures(measures)
  return (
    <dl class="figures" aria-label={say('day.figures')}>
      {figures.map(({ name, value, more, target }) => (
        <div key={name} class="figure">
          <dt>{name}</dt>
          <dd>{value}</dd>
          {more && <dd class="target">{more}</dd>}
          {target && (
            <dd
              class={
                target.reached === undefined ? 'target' : target.reached ? 'target reached' : 'target missed'
              }
            >
              {say('day.target', target.words)}
              {target.reached !== undefined && ` · ${say(target.reached ? 'day.reached' : 'day.missed')}`}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** All of them, and each kind. */
function issuesIn({ issues }: Measures): Pick<Figure, 'value' | 'more'> {
  const kinds = Object.entries(issues).toSorted(([, a], [, b]) => b - a)
  const all = kinds.reduce((sum, [, count]) => sum + count, 0)
  const more = kinds.map(([kind, count]) => `${kind} ${count}`).join(' · ')
  return { value: String(all), ...(more && { more }) }
}

function useFigures(measures: Measures): readonly Figure[] {
  const { model, say } = useManage()
  const words = useFigureWords()
  const targets = model.settings.value.day
  const atMost = (seconds: number, ms: number | undefined) => ({
    words: say('day.atMost', say('ui.seconds', seconds)),
    reached: ms === undefined ? undefined : ms <= seconds * 1000,
  })
  const atLeast = (percent: number, share: number | undefined) => ({
    words: say('day.atLeast', say('day.percent', percent)),
    reached: share === undefined ? undefined : share * 100 >= percent,
  })
  const { firstMs, averageMs, longestMs, within20, within180, sentAsIs } = measures
  return [
    { name: say('day.first'), value: words.ms(firstMs), target: atMost(targets.first, firstMs) },
    { name: say('day.average'), value: words.ms(averageMs), target: atMost(targets.average, averageMs) },
    { name: say('day.within20'), value: words.share(within20), target: atLeast(targets.within20, within20) },
    {
      name: say('day.within180'),
      value: words.share(within180),
      target: atLeast(targets.within180, within180),
    },
    { name: say('day.longest'), value: words.ms(longestMs) },
    { name: say('day.rounds'), value: String(measures.rounds) },
    { name: say('day.buyers'), value: String(measures.buyers) },
    { name: say('day.confirmed'), value: String(measures.confirmed) },
    { name: say('day.changed'), value: String(measures.changed) },
    { name: say('day.used'), value: String(measures.used) },
    { name: say('day.sentAsIs'), value: words.share(sentAsIs) },
    { name: say('day.foundNothing'), value: String(measures.foundNothing) },
    { name: say('day.refunds'), value: String(measures.refunds) },
    { name: say('day.reviews'), value: String(measures.reviews) },
    { name: say('day.issues'), ...issuesIn(measures) },
  ]
}
