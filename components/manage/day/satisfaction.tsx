import { parseStars, type Stars, satisfactionOf, starsMissing } from '@/lib/day/satisfaction'
import { useManage } from '../context'
import { NumberField } from '../fields'
import { useFigureWords } from './figure-words'

/** The trade's figure, from the numbers the console shows. */
export function Satisfaction() {
  const { model, actions, say } = useManage()
  const words = useFigureWords()
  const { day } = model.settings.value
  const stars = parseStars(day.stars)
  const share = satisfactionOf(stars)
  const missing = starsMissing(stars, day.satisfied / 100)
  const save = (at: number, count: number) =>
    void actions.saveSettings('day', now => ({ stars: parseStars(now.stars).with(at, count).join() }))
  return (
    <section class="panel day-picture" aria-labelledby="satisfaction-title">
      <h2 id="satisfaction-title">{say('day.satisfaction')}</h2>
      <p class="hint">{say('day.satisfactionAbout')}</p>
      <div class="stars">
        {STARS.map(star => (
          <NumberField
            key={star}
            name={say('day.star', star)}
            value={stars[star - 1] ?? 0}
            min={0}
            max={9_999_999}
            onSave={count => save(star - 1, count)}
          />
        ))}
      </div>
      <p role="status">
        <b>{say('day.satisfied', words.share(share))}</b>
        {share !== undefined && missing > 0 && (
          <> · {say('day.missing', missing, say('day.percent', day.satisfied))}</>
        )}
      </p>
    </section>
  )
}

const STARS = [5, 4, 3, 2, 1] as const satisfies readonly Stars[number][]
