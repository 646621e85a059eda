import { defineUnlistedScript } from '#imports'
import { leavePart } from '@/lib/page-agent/parts'
import { refind } from '@/lib/page-agent/read/refind'

/** Brought by the background into a frame whose chat is no longer where its profile says, and found by the page agent there. */
export default defineUnlistedScript(() => leavePart('refind', refind))
