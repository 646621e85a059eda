import { basisKey } from '@/lib/manage/diagnostics/lines'
import { span } from '../ui/time-words'
import { useManage } from './context'
import { DeepReading } from './deep-reading'
import { Diagnostics } from './diagnostics/diagnostics'
import { DiagnosticsLink } from './diagnostics/link'
import { useDay, useLanguage } from './language'
import { PageHead } from './page-head'
import { TaughtList } from './taught'

/** Which consoles Deskside knows, and how well; or how one of them fares here. */
export function ConsolesSection() {
  const { model } = useManage()
  const diagnosis = model.diagnoses.value.find(({ id }) => id === model.diagnosed.value)
  return diagnosis ? <Diagnostics diagnosis={diagnosis} /> : <AllConsoles />
}

function AllConsoles() {
  const { model, say, tell } = useManage()
  const language = useLanguage()
  const day = useDay()
  const basis = (verified: string) => {
    const { key, args = [] } = basisKey(verified)
    return say(key, ...args.map(day))
  }
  return (
    <section class="page">
      <PageHead title={say('manage.rail.consoles')} about={say('manage.consoles.about')} />
      <TaughtList />
      <DeepReading />
      <h2>{say('manage.consoles.builtIn')}</h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{say('manage.consoles.name')}</th>
            <th scope="col">{say('manage.consoles.known')}</th>
            <th scope="col">{say('manage.consoles.limit')}</th>
            <th scope="col">{say('manage.consoles.length')}</th>
            <th scope="col">{say('manage.consoles.sites')}</th>
            <th scope="col">{say('diagnose.link')}</th>
          </tr>
        </thead>
        <tbody>
          {model.consoles.map(({ facts, sites, verified }) => (
            <tr key={facts.id}>
              <th scope="row">{facts.name[language]}</th>
              <td class="whole">{basis(verified)}</td>
              <td>{tell(span(facts.waiting.limit))}</td>
              <td>{facts.maxLength ?? say('manage.consoles.unknown')}</td>
              <td>
                {sites.length === 0 && say('manage.consoles.ownServer')}
                {sites.map(site => (
                  <code key={site}>{site.replace(/^https:\/\//, '')}</code>
                ))}
              </td>
              <td>
                <DiagnosticsLink id={facts.id} name={facts.name[language]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
