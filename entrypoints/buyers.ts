import { defineUnlistedScript } from '#imports'
import tokens from '@/components/ui/tokens.css?inline'
import { createBuyers } from '@/lib/page-agent/buyers/buyers'
import { dressed } from '@/lib/page-agent/dressed'
import { leavePart } from '@/lib/page-agent/parts'

/**
 * Brought by the background into a frame whose page agent is asked who waits on the console's own list, and found by that page agent there.
 */
export default defineUnlistedScript(() =>
  leavePart('buyers', options => createBuyers({ ...options, mount: dressed(options.mount, tokens) })),
)
