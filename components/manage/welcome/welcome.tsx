import { Ban, CircleCheck, FileDown, GraduationCap } from 'lucide'
import { useState } from 'preact/hooks'
import { platformNames } from '@/lib/manage/welcome'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { useManage } from '../context'
import { ImportDialog } from '../exchange/import-dialog'
import { useLanguage } from '../language'
import { PageHead } from '../page-head'
import { FirstFields } from './first-fields'

const DOES = ['reads', 'fills', 'reminds', 'records'] as const
const NEVER = ['sends', 'uploads', 'clicks', 'invents'] as const

/** The first page after installing: what Deskside does and never does, where, and the few steps to begin with. */
export function WelcomeSection() {
  const { say } = useManage()
  return (
    <section class="page welcome">
      <PageHead title={say('welcome.title')} about={say('welcome.about')} />
      <div class="promises">
        <section class="panel" aria-labelledby="does-title">
          <h2 id="does-title">{say('welcome.does.title')}</h2>
          <ul>
            {DOES.map(one => (
              <li key={one} class="fine">
                <Icon of={CircleCheck} size={16} />
                <span>{say(`welcome.does.${one}`)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="panel" aria-labelledby="never-title">
          <h2 id="never-title">{say('welcome.never.title')}</h2>
          <ul>
            {NEVER.map(one => (
              <li key={one}>
                <Icon of={Ban} size={16} />
                <span>{say(`welcome.never.${one}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Steps />
      <Consoles />
    </section>
  )
}

function Steps() {
  const { actions, say } = useManage()
  const [importing, setImporting] = useState(false)
  return (
    <ol class="steps">
      <li>
        <h2>{say('welcome.you')}</h2>
        <p class="hint">{say('welcome.youHint')}</p>
        <FirstFields />
      </li>
      <li>
        <h2>{say('welcome.phrases')}</h2>
        <p class="hint">{say('welcome.phrasesHint')}</p>
        <Button icon={FileDown} onClick={() => setImporting(true)}>
          {say('manage.exchange.import')}
        </Button>
        {importing && <ImportDialog onClose={() => setImporting(false)} />}
      </li>
      <li>
        <h2>{say('welcome.practice')}</h2>
        <p class="hint">{say('welcome.practiceHint')}</p>
        <Button look="main" icon={GraduationCap} onClick={() => void actions.openPractice()}>
          {say('manage.rail.practice')}
        </Button>
      </li>
      <li>
        <h2>{say('welcome.pin')}</h2>
        <p class="hint">{say('welcome.pinHint')}</p>
      </li>
    </ol>
  )
}

function Consoles() {
  const { model, say } = useManage()
  const language = useLanguage()
  return (
    <section class="panel" aria-labelledby="where-title">
      <h2 id="where-title">{say('welcome.where')}</h2>
      <p class="hint">{say('welcome.whereHint')}</p>
      <ul class="platforms">
        {platformNames(model.consoles, language).map(({ family, names }) => (
          <li key={family}>{names.join(say('ui.and'))}</li>
        ))}
      </ul>
      <a class="link" href="#/consoles">
        {say('welcome.consoles')}
      </a>
    </section>
  )
}
