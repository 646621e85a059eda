import { defineUnlistedScript } from '#imports'
import tokens from '@/components/ui/tokens.css?inline'
import { dressed } from '@/lib/page-agent/dressed'
import { slashPart } from '@/lib/page-agent/keys/slash-part'
import { leavePart } from '@/lib/page-agent/parts'

/**
 * Brought by the background into a frame where the agent searches phrases by a slash in the composer, and found by the page agent there.
 */
export default defineUnlistedScript(() =>
  leavePart('slash', options => slashPart({ ...options, mount: dressed(options.mount, tokens) })),
)
