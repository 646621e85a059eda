import type { Measures } from '@/lib/day/measures'
import { RESPONSE_STEPS } from '@/lib/day/row'
import { twoDigits } from '@/lib/trade/two-digits'
import { useManage } from '../context'
import { Chart } from './chart'
import { useFigureWords } from './figure-words'
import { PictureTable } from './picture-table'

/** Hours that are always shown, so that one day looks like the next. */
const USUAL = { from: 8, to: 22 }

/** Answered rounds by the hour they began, each hour's bar in steps from quick to slow. */
export function ResponseChart({ measures: { hours } }: { readonly measures: Measures }) {
  const { say } = useManage()
  const words = useFigureWords()
  const busy = hours.flatMap((steps, hour) => (steps.some(count => count > 0) ? [hour] : []))
  const from = Math.min(USUAL.from, ...busy)
  const to = Math.max(USUAL.to, ...busy)
  const shown = hours.slice(from, to + 1)
  const steps = [
    ...RESPONSE_STEPS.map(end => say('day.upTo', words.ms(end))),
    say('day.over', words.ms(RESPONSE_STEPS.at(-1))),
  ]
  const labels = shown.map((_, at) => `${twoDigits(from + at)}`)
  return (
    <section class="panel day-picture" aria-labelledby="times-title">
      <h2 id="times-title">{say('day.times')}</h2>
      <p class="hint">{say('day.timesAbout')}</p>
      <Chart
        look="times"
        name={say('day.timesAbout')}
        data={{ labels, series: steps.map((_, step) => shown.map(counts => counts[step] ?? 0)) }}
        options={{ stackBars: true, axisY: { onlyInteger: true, offset: 28 }, height: '220px' }}
      />
      <ul class="legend" aria-hidden="true">
        {steps.map((name, step) => (
          <li key={name}>
            <i class={`step-${step}`} />
            {name}
          </li>
        ))}
      </ul>
      <PictureTable
        name={say('day.timesAbout')}
        head={[say('day.hour'), ...steps]}
        rows={shown.map((counts, at) => [`${labels[at]}:00`, ...counts])}
      />
    </section>
  )
}
