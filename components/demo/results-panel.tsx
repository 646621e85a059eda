import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import type { Result } from '@/lib/practice/result'
import { REVIEWED } from '@/lib/practice/review'
import { clockText } from '@/lib/practice/shanghai'

interface ResultsPanelProps {
  readonly results: readonly Result[]
  readonly say: Say
}

/** What came of each practice on this machine, the latest first. */
export function ResultsPanel({ results, say }: ResultsPanelProps) {
  if (results.length === 0) return <p>{say('demo.results.none')}</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('demo.results.when')}</th>
          <th scope="col">{say('demo.results.buyers')}</th>
          {REVIEWED.map(name => (
            <th key={name} scope="col">
              {say(`demo.review.of.${camel(name)}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map(({ start, buyers, firstResponse, tallies }) => (
          <tr key={start}>
            <th scope="row">{clockText(start).slice(5, 16)}</th>
            <td>{buyers}</td>
            {REVIEWED.map(name => (
              <td key={name}>
                {tallies[name].of === 0 ? '–' : `${tallies[name].done}/${tallies[name].of}`}
                {name === 'first-response' &&
                  firstResponse !== undefined &&
                  ` ${say('ui.seconds', Math.round(firstResponse / 1000))}`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
