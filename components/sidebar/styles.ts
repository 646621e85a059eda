import controls from '@/components/ui/controls.css?inline'
import tokens from '@/components/ui/tokens.css?inline'
import alerts from './style/alerts.css?inline'
import frame from './style/frame.css?inline'
import notes from './style/notes.css?inline'
import order from './style/order.css?inline'
import phrases from './style/phrases.css?inline'

/** Everything the sidebar looks like, as one style sheet for its shadow root: in the script, so that nothing is fetched before it is painted. */
export const SIDEBAR_STYLES = [tokens, controls, frame, alerts, order, phrases, notes].join('\n')
