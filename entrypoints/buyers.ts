import { defineUnlistedScript } from '#imports'
import { createBuyers } from '@/lib/page-agent/buyers/buyers'
import { leavePart } from '@/lib/page-agent/parts'

/**
 * Brought by the background into a frame whose page agent is asked who waits on the console's own list, and found by that page agent there.
 */
export default defineUnlistedScript(() => leavePart('buyers', createBuyers))
