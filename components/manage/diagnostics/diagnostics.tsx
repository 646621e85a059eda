import { ArrowLeft, Copy } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Diagnosis } from '@/lib/manage/diagnostics/diagnosis'
import { insertionLines, partLines } from '@/lib/manage/diagnostics/lines'
import { factsOf, reportText } from '@/lib/manage/diagnostics/report'
import { useManage } from '../context'
import { PageHead } from '../page-head'

/** How well one console is read on this machine, and the same as text for a bug report. */
export function Diagnostics({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { model, actions, say } = useManage()
  const { timeZone } = model.settings.value.shop
  const { about } = model
  const { health, name } = diagnosis
  // The list it was opened from is longer and may be scrolled down.
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => section.current?.scrollIntoView?.(), [])
  const text = reportText(diagnosis, { about, now: model.now.value, timeZone, say })
  return (
    <section class="page diagnostics" ref={section}>
      <a class="back" href="#/consoles">
        <Icon of={ArrowLeft} size={13} />
        {say('diagnose.back')}
      </a>
      <PageHead title={say('diagnose.title', name)} about={say('diagnose.about')}>
        <Button icon={Copy} onClick={() => void actions.copyText(text)}>
          {say('diagnose.copy')}
        </Button>
      </PageHead>
      <dl class="facts">
        {factsOf(diagnosis, { about, timeZone, say }).map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('diagnose.parts')}</h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{say('diagnose.part')}</th>
            <th scope="col">{say('diagnose.state')}</th>
            <th scope="col">{say('diagnose.how')}</th>
          </tr>
        </thead>
        <tbody>
          {partLines(diagnosis, timeZone, say).map(line => (
            <tr key={line.part} class={line.kind}>
              <th scope="row">
                {line.name}
                <small>{line.evidence}</small>
              </th>
              <td>
                {line.state.map(one => (
                  <div key={one}>{one}</div>
                ))}
              </td>
              <td>
                {line.how.map(one => (
                  <code key={one}>{one}</code>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {health && (
        <>
          <h2>{say('diagnose.insertion')}</h2>
          <ul class="plain">
            {insertionLines(health.insertion, timeZone, say).map(one => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{say('diagnose.text')}</summary>
        <textarea class="field report" readOnly rows={16} aria-label={say('diagnose.text')} value={text} />
      </details>
    </section>
  )
}
