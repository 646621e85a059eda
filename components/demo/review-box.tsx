import { CircleCheck, TriangleAlert } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import type { AlertsReview } from '@/lib/practice/alerts/review-alerts'
import type { Review } from '@/lib/practice/review'
import { alertName } from './alert-name'

interface ReviewBoxProps {
  readonly review: Review
  readonly alerts: AlertsReview
  readonly say: Say
}

/** How it went with a buyer who has said all: what was done well, and what was missed. */
export function ReviewBox({ review, alerts, say }: ReviewBoxProps) {
  const { good, missed, firstResponse } = review
  const seconds = Math.round((firstResponse ?? 0) / 1000)
  return (
    <section class="review" aria-label={say('demo.review.name')}>
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
            {say('demo.review.alertMissed', say(alertName(one)))}
          </li>
        ))}
        {missed.map(one => (
          <li key={one} class="missed">
            <Icon of={TriangleAlert} />
            {say(`demo.review.missed.${camel(one)}`, seconds)}
          </li>
        ))}
      </ul>
    </section>
  )
}
