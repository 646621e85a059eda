import { defineUnlistedScript } from '#imports'
import tokens from '@/components/ui/tokens.css?inline'
import { request } from '@/lib/messages'
import { leavePart } from '@/lib/page-agent/parts'
import { startPicker } from '@/lib/picker/start-picker'

/** Brought by the background into a frame whose page agent was asked for the picker, and found by that agent there. */
export default defineUnlistedScript(() =>
  leavePart('picker', tell => startPicker({ window, request, tell, tokens })),
)
