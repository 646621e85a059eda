import { defineUnlistedScript } from '#imports'
import { onDemand } from '@/lib/page-agent/on-demand'
import { leavePart } from '@/lib/page-agent/parts'

/** Brought by the background into a frame whose page agent is asked for something it does seldom, and found by that page agent there. */
export default defineUnlistedScript(() => leavePart('on-demand', onDemand))
