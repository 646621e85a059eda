import { defineUnlistedScript } from '#imports'
import { leaveMind } from './sidebar.content/mind-place'
import { mind } from './sidebar.content/thinking'

/** The second script of a console's page: injected by the background once the sidebar has painted its frame. */
export default defineUnlistedScript(() => leaveMind(mind))
