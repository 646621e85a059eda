import { render } from 'preact'
import { act } from 'preact/test-utils'
import { Practice } from '@/components/demo/practice'
import type { AlertId } from '@/lib/alerts/alert'
import { raiseAlerts } from '@/lib/alerts/raise'
import { practice } from '@/lib/consoles/profiles/practice'
import { readConsole } from '@/lib/consoles/read'
import type { PracticeActions } from '@/lib/practice/session/actions'
import { practiceShop } from '@/lib/practice/session/practice-shop'
import type { World } from '@/lib/practice/world'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { regions } from '../../trade/known-regions'

const NO_ACTIONS = new Proxy({}, { get: () => () => undefined }) as PracticeActions

/** Ms after a moment at which the sidebar is looked at: at once, when a second text is due, when a promise is. */
const LOOKS = [1_000, 40_000, 100_000]

/** What the sidebar flags on the practice page as it is drawn of this world, at a moment and in the minutes after it. */
export function flagged(world: World, at: number, cutoffs?: readonly number[]): ReadonlySet<AlertId> {
  act(() =>
    render(
      <Practice world={world} now={at} guide={false} actions={NO_ACTIONS} say={key => key} />,
      document.body,
    ),
  )
  const read = readConsole(document, practice, at)
  act(() => render(null, document.body))
  if (read.kind !== 'open') throw new Error('the practice page is not read')
  const { conversation, orders } = read
  const { shop: ruled } = practiceShop(DEFAULT_SETTINGS, world.start)
  const shop = cutoffs ? { ...ruled, cutoffs } : ruled
  return new Set(
    LOOKS.flatMap(after =>
      raiseAlerts({ console: practice.facts, conversation, orders }, shop, new Date(at + after), regions),
    ).map(({ id }) => id),
  )
}
