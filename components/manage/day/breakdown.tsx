import { measuresOf } from '@/lib/day/measures'
import { peopleOf } from '@/lib/day/people'
import { dayAfter } from '@/lib/day/period'
import type { DayRow } from '@/lib/day/row'
import { useManage } from '../context'
import { FileField } from '../file-field'
import { useDay } from '../language'
import { grouped, useColumns } from './columns'
import { useFigureWords } from './figure-words'
import { FigureTable } from './picture-table'

interface RowsProps {
  readonly rows: readonly DayRow[]
}

/** The same figures console by console and shop by shop. */
export function ByPlace({ rows }: RowsProps) {
  const { say } = useManage()
  const words = useFigureWords()
  const { head, cells } = useColumns()
  const places = grouped(rows, ({ console, shop }) => `${words.console(console)} · ${words.shop(shop)}`)
  if (places.length < 2) return null
  return (
    <section class="panel" aria-labelledby="places-title">
      <h2 id="places-title">{say('day.places')}</h2>
      <FigureTable
        name={say('day.places')}
        head={[say('day.console'), ...head]}
        rows={places.map(({ name, measures }) => [name, ...cells(measures)])}
      />
    </section>
  )
}

/** And day by day, of a week or a month. */
export function ByDay({ rows }: RowsProps) {
  const { model, say } = useManage()
  const day = useDay()
  const { head, cells } = useColumns()
  const { from, to } = model.day.period.value
  if (from === to) return null
  const days = grouped(
    rows.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    row => day(row.day),
  )
  return (
    <section class="panel" aria-labelledby="days-title">
      <h2 id="days-title">{say('day.perDay')}</h2>
      <FigureTable
        name={say('day.perDay')}
        head={[say('day.range', day(from), day(dayAfter(to, 0))), ...head]}
        rows={days.map(({ name, measures }) => [name, ...cells(measures)])}
      />
    </section>
  )
}

/** Every agent whose counts are here, for a lead. */
export function ByPerson({ rows }: RowsProps) {
  const { model, actions, say } = useManage()
  const { head, cells } = useColumns()
  const people = peopleOf(rows)
  return (
    <section class="panel" aria-labelledby="people-title">
      <h2 id="people-title">{say('day.people')}</h2>
      {people.length > 0 && (
        <FigureTable
          name={say('day.people')}
          head={[say('day.who'), ...head]}
          rows={people.map(({ name, device, rows: own }) => [
            name ??
              (device === model.day.kept.value?.device
                ? say('day.thisMachine')
                : say('day.machine', device.slice(0, 4))),
            ...cells(measuresOf(own)),
          ])}
        />
      )}
      <FileField accept=".json,application/json" onFile={file => void actions.importDays(file)}>
        {say('day.peopleHint')}
      </FileField>
    </section>
  )
}
