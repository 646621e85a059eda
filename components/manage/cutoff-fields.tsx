import type { ShopRules } from '@/lib/alerts/shop-rules'
import { commonCutoff, everyDay } from '@/lib/manage/welcome'
import { useManage } from './context'
import { EveryDayCutoff } from './every-day-cutoff'
import { TimeField } from './fields'

/** Monday first, as shops plan their week; the settings count from Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const

const NOON = 12 * 60

interface CutoffFieldsProps {
  readonly cutoffs: ShopRules['cutoffs']
  /** What changes, from the cutoffs as they are by then. */
  readonly onChange: (change: (now: ShopRules['cutoffs']) => ShopRules['cutoffs']) => void
}

/** A cutoff for each weekday, or none on days without dispatch. */
export function CutoffFields({ cutoffs, onChange }: CutoffFieldsProps) {
  const { say } = useManage()
  const save = (day: number, cutoff: number | null) =>
    // The first one set holds on every day: shops without a cutoff on some days take it off there.
    onChange(now => WEEK.map((_, i) => (i === day || now.length === 0 ? cutoff : (now[i] ?? null))))
  return (
    <div class="week">
      {cutoffs.length === 0 && <p class="hint">{say('manage.settings.noCutoff')}</p>}
      <div class="every-day">
        <EveryDayCutoff
          name={say('manage.settings.cutoffEveryDay')}
          value={commonCutoff({ cutoffs })}
          onSave={cutoff => onChange(() => everyDay(cutoff))}
        />
      </div>
      {WEEK.map(day => {
        const cutoff = cutoffs[day] ?? null
        return (
          <div key={day} class="day">
            <label class="check">
              <input
                type="checkbox"
                checked={cutoff !== null}
                onChange={event =>
                  save(
                    day,
                    event.currentTarget.checked ? (cutoffs.find(other => other !== null) ?? NOON) : null,
                  )
                }
              />
              {say(`manage.settings.day.d${day}`)}
            </label>
            {cutoff !== null && (
              <TimeField
                name={say('manage.settings.cutoffAt', say(`manage.settings.day.d${day}`))}
                value={cutoff}
                onSave={minute => save(day, minute)}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
