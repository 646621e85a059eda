import { defineUnlistedScript } from '#imports'
import { createBadges } from '@/lib/page-agent/badges/badges'
import { leavePart } from '@/lib/page-agent/parts'

/** Brought by the background into a frame whose page agent is to draw badges, and found by that page agent there. */
export default defineUnlistedScript(() => leavePart('badges', createBadges))
