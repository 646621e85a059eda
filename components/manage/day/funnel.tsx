import type { Measures } from '@/lib/day/measures'
import { useManage } from '../context'
import { Chart } from './chart'
import { useFigureWords } from './figure-words'
import { PictureTable } from './picture-table'

/** Orders nudged, and what came of it. */
export function NudgeFunnel({ measures }: { readonly measures: Measures }) {
  const { say } = useManage()
  const words = useFigureWords()
  const { nudged, paid, closed, paidMoney } = measures
  const rows = [
    [say('day.nudged'), nudged],
    [say('day.paid'), paid],
    [say('day.closed'), closed],
  ] as const
  return (
    <section class="panel day-picture" aria-labelledby="funnel-title">
      <h2 id="funnel-title">{say('day.funnel')}</h2>
      <p class="hint">{say('day.funnelAbout')}</p>
      <Chart
        look="funnel"
        name={say('day.funnelAbout')}
        data={{ labels: rows.map(([name]) => name), series: [rows.map(([, count]) => count)] }}
        options={{
          horizontalBars: true,
          reverseData: true,
          axisX: { onlyInteger: true },
          axisY: { offset: 84 },
          low: 0,
          high: Math.max(1, nudged),
          height: '150px',
        }}
      />
      <dl class="line-figures">
        <dt>{say('day.paid')}</dt>
        <dd>{words.share(nudged > 0 ? paid / nudged : undefined)}</dd>
        <dt>{say('day.paidMoney')}</dt>
        <dd>{words.money(paidMoney)}</dd>
      </dl>
      <PictureTable
        name={say('day.funnelAbout')}
        head={[say('day.funnel'), say('day.orders')]}
        rows={[...rows, [say('day.paidMoney'), words.money(paidMoney)]]}
      />
    </section>
  )
}
