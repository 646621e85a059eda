import { defineUnlistedScript } from '#imports'
import tokens from '@/components/ui/tokens.css?inline'
import { createBadges } from '@/lib/page-agent/badges/badges'
import { dressed } from '@/lib/page-agent/dressed'
import { leavePart } from '@/lib/page-agent/parts'

/** Brought by the background into a frame whose page agent is to draw badges, and found by that page agent there. */
export default defineUnlistedScript(() =>
  leavePart('badges', options => createBadges({ ...options, mount: dressed(options.mount, tokens) })),
)
