import { useManage } from './context'
import { useLanguage } from './language'

/** Which consoles may be read by what their pages receive, beyond what they show. */
export function DeepReading() {
  const { model, actions, say } = useManage()
  const language = useLanguage()
  const consoles = model.consoles.filter(({ deep }) => deep)
  if (consoles.length === 0) return null
  return (
    <section class="deep-reading" aria-labelledby="deep-title">
      <h2 id="deep-title">{say('deep.title')}</h2>
      <p>{say('deep.about')}</p>
      <ul>
        {consoles.map(({ facts }) => (
          <li key={facts.id}>
            <label>
              <input
                type="checkbox"
                checked={model.deep.value.includes(facts.id)}
                onChange={event => void actions.setDeep(facts.id, event.currentTarget.checked)}
              />
              {facts.name[language]}
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
