import './day.css'
import { ChartColumn, Download } from 'lucide'
import { useEffect } from 'preact/hooks'
import { measuresOf } from '@/lib/day/measures'
import { personOf } from '@/lib/day/people'
import { Menu } from '../../ui/menu'
import { useManage } from '../context'
import { Empty } from '../empty'
import { PageHead } from '../page-head'
import { ByDay, ByPerson, ByPlace } from './breakdown'
import { grouped, useColumns } from './columns'
import { CountingLines } from './counting'
import { useFigureWords } from './figure-words'
import { Figures } from './figures'
import { Days, Places } from './filters'
import { NudgeFunnel } from './funnel'
import { Questions } from './questions'
import { ResponseChart } from './response-chart'
import { Satisfaction } from './satisfaction'

/** What the agent did, on a day, in a week or a month. */
export function DaySection() {
  const { model, actions, say } = useManage()
  const { period, own, rows, kept } = model.day
  const shown = period.value
  const minute = model.now.value
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for other days, and each minute for what was counted since.
  useEffect(() => void actions.loadDays(), [shown, minute])
  const measures = measuresOf(own.value)
  return (
    <section class="page day">
      <PageHead title={say('manage.rail.day')} about={say('day.about')}>
        <DayFiles />
      </PageHead>
      <Days />
      <Places />
      {!model.settings.value.privacy.countDay && <p class="wrong">{say('day.off')}</p>}
      {kept.value && own.value.length === 0 ? (
        <Empty icon={ChartColumn}>{say('day.empty')}</Empty>
      ) : (
        <>
          <Figures measures={measures} />
          <div class="day-pictures">
            <ResponseChart measures={measures} />
            <NudgeFunnel measures={measures} />
          </div>
          <CountingLines
            consoles={[...new Set(own.value.map(({ console }) => console))]}
            outside={measures.outside}
          />
          <ByDay rows={own.value} />
          <ByPlace rows={own.value} />
        </>
      )}
      <Questions />
      <Satisfaction />
      <ByPerson rows={rows.value} />
    </section>
  )
}

/** What is on the page as files. */
function DayFiles() {
  const { model, actions, say } = useManage()
  const words = useFigureWords()
  const { head, cells } = useColumns()
  const lines = () => [
    [say('day.span.day'), say('day.who'), say('day.console'), say('day.shop'), ...head],
    ...grouped(model.day.rows.value, row =>
      [row.day, personOf(row), words.console(row.console), row.shop ?? ''].join('\n'),
    ).map(({ name, measures }) => [...name.split('\n'), ...cells(measures)]),
  ]
  return (
    <Menu
      icon={Download}
      name={say('day.exportCsv')}
      items={[
        { name: say('day.exportCsv'), run: () => void actions.exportDaysCsv(lines()) },
        { name: say('day.exportDays'), run: () => void actions.exportDays() },
      ]}
    />
  )
}
