import { defineUnlistedScript } from '#imports'
import { refound } from '@/lib/consoles/refind/refound'
import { leavePart } from '@/lib/page-agent/parts'

/** Brought by the background into a frame whose chat is no longer where its profile says, and found by the page agent there. */
export default defineUnlistedScript(() => leavePart('refind', refound))
