import { alertName } from '@/components/ui/alert-name'
import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import { SCORED_ALERTS } from '@/lib/practice/alerts/seen-to'
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
          <th scope="col">{say('demo.results.alerts')}</th>
          {REVIEWED.map(name => (
            <th key={name} scope="col">
              {say(`demo.review.of.${camel(name)}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map(({ start, buyers, alerts, firstResponse, tallies }) => (
          <tr key={start}>
            <th scope="row">{clockText(start).slice(5, 16)}</th>
            <td>{buyers}</td>
            <td>
              <AlertTally alerts={alerts} say={say} />
            </td>
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

/** Of what was flagged how much was seen to, and what was not. */
function AlertTally({ alerts, say }: { readonly alerts: Result['alerts']; readonly say: Say }) {
  const all = SCORED_ALERTS.flatMap(name => {
    const tally = alerts[name]
    return tally ? [{ name, ...tally }] : []
  })
  if (all.length === 0) return <>–</>
  const missed = all.filter(({ done, of }) => done < of).map(({ name }) => say(alertName(name)))
  const sum = (of: 'done' | 'of') => all.reduce((total, one) => total + one[of], 0)
  return (
    <>
      {sum('done')}/{sum('of')}
      {missed.length > 0 && ` · ${say('demo.results.alertsMissed', missed.join(say('ui.and')))}`}
    </>
  )
}
