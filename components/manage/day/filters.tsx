import { ChevronLeft, ChevronRight } from 'lucide'
import { dayOf } from '@/lib/day/count'
import { peopleOf } from '@/lib/day/people'
import { periodOf, SPANS, stepPeriod } from '@/lib/day/period'
import { Button, IconButton } from '../../ui/button'
import { useManage } from '../context'
import { useDay } from '../language'
import { useFigureWords } from './figure-words'

/** Which days are looked at. */
export function Days() {
  const { model, say } = useManage()
  const dayWords = useDay()
  const { span, day, period } = model.day
  const today = dayOf(model.now.value, model.settings.value.shop.timeZone)
  const { from, to } = period.value
  const isNow = periodOf(span.value, today).from === from
  const step = (by: -1 | 1) => {
    day.value = stepPeriod(span.value, day.value, by)
  }
  return (
    <div class="row">
      <fieldset class="kinds" aria-label={say('day.spans')}>
        {SPANS.map(one => (
          <button
            key={one}
            type="button"
            class="bare kind"
            aria-pressed={span.value === one}
            onClick={() => {
              span.value = one
            }}
          >
            {say(`day.span.${one}`)}
          </button>
        ))}
      </fieldset>
      <IconButton icon={ChevronLeft} name={say('day.before')} onClick={() => step(-1)} />
      <b class="whole">{from === to ? dayWords(from) : say('day.range', dayWords(from), dayWords(to))}</b>
      <IconButton icon={ChevronRight} name={say('day.after')} disabled={isNow} onClick={() => step(1)} />
      {!isNow && (
        <Button
          look="quiet"
          onClick={() => {
            day.value = today
          }}
        >
          {say('day.today')}
        </Button>
      )}
    </div>
  )
}

/** Whose, and where; each only where there is a choice. */
export function Places() {
  const { model, say } = useManage()
  const words = useFigureWords()
  const { filter, who, kept } = model.day
  const rows = kept.value?.rows ?? []
  const consoles = [...new Set(rows.map(({ console }) => console))]
  const shops = [...new Set(rows.map(({ shop = '' }) => shop))]
  const people = peopleOf(rows)
  return (
    <div class="row">
      {people.length > 1 && (
        <Choice
          name={say('day.who')}
          all={say('day.thisMachine')}
          value={who.value}
          options={people.map(({ key, name, device }) => [
            key,
            name ?? say('day.machine', device.slice(0, 4)),
          ])}
          onChoose={person => {
            who.value = person
          }}
        />
      )}
      {consoles.length > 1 && (
        <Choice
          name={say('day.console')}
          all={say('day.all')}
          value={filter.value.console}
          options={consoles.map(family => [family, words.console(family)])}
          onChoose={console => {
            filter.value = { ...filter.value, console }
          }}
        />
      )}
      {shops.length > 1 && (
        <Choice
          name={say('day.shop')}
          all={say('day.all')}
          value={filter.value.shop}
          options={shops.map(shop => [shop, words.shop(shop)])}
          onChoose={shop => {
            filter.value = { ...filter.value, shop }
          }}
        />
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly all: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly onChoose: (value: string | undefined) => void
}

/** The first row stands for no choice: its value can be no option's. */
function Choice({ name, all, value, options, onChoose }: ChoiceProps) {
  return (
    <div class="row">
      <span aria-hidden="true">{name}</span>
      <select
        class="field select"
        aria-label={name}
        value={value === undefined ? 'all' : `=${value}`}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChoose(chosen === 'all' ? undefined : chosen.slice(1))
        }
      >
        <option value="all">{all}</option>
        {options.map(([option, said]) => (
          <option key={option} value={`=${option}`}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}
