import controls from '@/components/ui/controls.css?inline'
import alerts from './style/alerts.css?inline'
import notes from './style/notes.css?inline'
import order from './style/order.css?inline'
import phrases from './style/phrases.css?inline'
import slash from './style/slash.css?inline'

/** What stands in the frame looks like this: comes with the second script, before which there is nothing of it to be seen. */
export const SECTION_STYLES = [controls, alerts, order, phrases, notes, slash].join('\n')
