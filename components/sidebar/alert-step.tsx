import type { ComponentChildren } from 'preact'
import { Button } from '@/components/ui/button'
import type { Alert } from '@/lib/alerts/alert'
import { camel } from '@/lib/locales/camel'
import { alertKey } from '@/lib/sidebar/model/alerts'
import { useSidebar } from './context'
import { PhraseRow } from './phrase-row'

interface StepProps {
  readonly alert: Alert
  /** Why it is raised, beside the step. */
  readonly children: ComponentChildren
}

/** The alert's one next step. A phrase that cannot go out at once unfolds, with what is missing to be typed there. */
export function AlertStep({ alert, children }: StepProps) {
  const { model, actions, say, tell, pasted } = useSidebar()
  const { step } = alert
  // A pasted chat has no reply box.
  const isInserted = model.page.conversation.value !== undefined && !pasted
  if (step.kind === 'page') {
    return (
      <div class="alert-step">
        <div class="alert-why">
          {children}
          <div class="page-step" title={tell(step.words)}>
            {tell(step.words)}
          </div>
        </div>
      </div>
    )
  }
  const phrase = model.phrases.forTopic(step.topic, alert.order)
  const row = phrase && model.phrases.row(phrase, alert.order)
  const place = `alert ${alertKey(alert)}`
  const insert = () =>
    phrase && actions.insert({ phrase, place, ...(alert.order !== undefined && { order: alert.order }) })
  return (
    <>
      <div class="alert-step">
        <div class="alert-why">{children}</div>
        {row ? (
          <Button look="main" title={row.filled.text} onClick={() => void insert()}>
            {isInserted ? say(`sidebar.step.${camel(step.topic)}`) : say('sidebar.copyStep')}
          </Button>
        ) : (
          model.phrases.library.value && (
            <Button title={say('sidebar.noStepPhrase')} onClick={() => void actions.openManage('phrases')}>
              {say('sidebar.noStepPhrase')}
            </Button>
          )
        )}
      </div>
      {row && model.phrases.stuck.value?.place === place && (
        <ul class="rows unfolded">
          <PhraseRow row={row} place={place} />
        </ul>
      )}
    </>
  )
}
