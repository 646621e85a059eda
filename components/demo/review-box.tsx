import { CircleCheck, Clock, TriangleAlert } from 'lucide'
import { alertName, alertReason } from '@/components/ui/alert-name'
import { Icon } from '@/components/ui/icon'
import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import type { AlertsReview } from '@/lib/practice/alerts/review-alerts'
import type { Review } from '@/lib/practice/review'

interface ReviewBoxProps {
  readonly review: Review
  readonly alerts: AlertsReview
  /** Buyers wait for the trainee: being slow is no fault. */
  readonly calm: boolean
  readonly say: Say
}

const isOfTime = (one: Review['missed'][number]): one is 'first-response' | 'in-time' =>
  one === 'first-response' || one === 'in-time'

/** How it went with a buyer who has said all: what was done well, and what was missed. */
export function ReviewBox({ review, alerts, calm, say }: ReviewBoxProps) {
  const { good, missed, firstResponse } = review
  const seconds = Math.round((firstResponse ?? 0) / 1000)
  const slow = calm ? missed.filter(isOfTime) : []
  return (
    <section class="review" aria-label={say('demo.review.name')} lang={say('ui.language')}>
      <h3>{say('demo.review.name')}</h3>
      <ul>
        {good.map(one => (
          <li key={one} class="good">
            <Icon of={CircleCheck} />
            {say(`demo.review.good.${camel(one)}`, seconds)}
          </li>
        ))}
        {alerts.seenTo.map(one => (
          <li key={one} class="good">
            <Icon of={CircleCheck} />
            {say('demo.review.alertSeenTo', say(alertName(one)))}
          </li>
        ))}
        {alerts.missed.map(one => (
          <li key={one} class="missed">
            <Icon of={TriangleAlert} />
            <span>
              {say('demo.review.alertMissed', say(alertName(one)))}
              <small>{say(alertReason(one))}</small>
            </span>
          </li>
        ))}
        {missed.map(
          one =>
            !(calm && isOfTime(one)) && (
              <li key={one} class="missed">
                <Icon of={TriangleAlert} />
                {say(`demo.review.missed.${camel(one)}`, seconds)}
              </li>
            ),
        )}
        {slow.map(one => (
          <li key={one} class="slow">
            <Icon of={Clock} />
            {say(`demo.review.slow.${camel(one)}`, seconds)}
          </li>
        ))}
      </ul>
    </section>
  )
}
