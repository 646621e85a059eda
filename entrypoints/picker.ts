import { defineUnlistedScript } from '#imports'
import tokens from '@/components/ui/tokens.css?inline'
import { request } from '@/lib/messages'
import { leavePicker } from '@/lib/page-agent/picker-link'
import { startPicker } from '@/lib/picker/start-picker'

/** Brought by the background into a frame whose page agent was asked for the picker, and found by that agent there. */
export default defineUnlistedScript(() => leavePicker(tell => startPicker({ window, request, tell, tokens })))
