import { defineUnlistedScript } from '#imports'
import { leaveMind } from '../sidebar.content/mind-place'
import { runSidebar } from './run'

/**
 * The second script of a console's page, with everything that reads, decides and draws: injected by the background once the frame
 * of the sidebar is painted.
 */
export default defineUnlistedScript(() => leaveMind(runSidebar))
