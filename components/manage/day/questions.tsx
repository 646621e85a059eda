import { repeatedQuestions } from '@/lib/day/repeated'
import { repeats } from '@/lib/phrases/suggest/repeats'
import { Button } from '../../ui/button'
import { useManage } from '../context'

/** What buyers asked more than once and the library had nothing for. */
export function Questions() {
  const { model, actions, say } = useManage()
  const all = model.day.kept.value?.questions ?? []
  const asked = repeatedQuestions(all, repeats)
  if (asked.length === 0) return null
  const same = (text: string) => all.map(one => one.text).filter(one => one === text || repeats(one, text))
  return (
    <section class="panel" aria-labelledby="questions-title">
      <h2 id="questions-title">{say('day.questions')}</h2>
      <p class="hint">{say('day.questionsAbout')}</p>
      <ul class="cards">
        {asked.slice(0, 10).map(({ text, answer, times }) => (
          <li key={text} class="card">
            <p class="card-text">{text}</p>
            <p class="card-foot">
              <b>{say('day.times2', times)}</b> {answer && say('day.answered', answer)}
            </p>
            <div class="row">
              <Button look="main" onClick={() => actions.writePhrase(text, answer)}>
                {say('day.write')}
              </Button>
              <Button onClick={() => void actions.dropQuestions(same(text))}>{say('day.drop')}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
