import { clock } from '@/lib/trade/clock-time'
import { useManage } from '../context'
import { useFigureWords } from './figure-words'

/** How the figures came about: the console's own way of counting, where it has one. */
export function CountingLines({
  consoles,
  outside,
}: {
  readonly consoles: readonly string[]
  readonly outside: number
}) {
  const { model, say } = useManage()
  const words = useFigureWords()
  const ways = consoles.flatMap(family => {
    const counting = model.consoles.find(one => one.family === family && one.facts.counting)?.facts.counting
    return counting ? [{ family, counting }] : []
  })
  return (
    <div class="hint counting">
      <p>{say('day.counting')}</p>
      {ways.map(({ family, counting: { from, to, cap } }) => (
        <p key={family}>
          {cap === undefined
            ? say('day.countingOf', words.console(family), clock(from), clock(to))
            : say('day.countingCap', words.console(family), clock(from), clock(to), words.ms(cap))}
        </p>
      ))}
      {outside > 0 && <p>{say('day.outside', outside)}</p>}
    </div>
  )
}
