import { useEffect, useState } from 'preact/hooks'
import { type Flagged, flagSteps } from '@/lib/manage/exchange/flagged'
import type { ImportPlan } from '@/lib/phrases/exchange/plan'
import { inSlices } from '@/lib/phrases/library/steps'
import { useManage } from '../context'

const NONE: Flagged = new Map()

/** Rows of the plan with words to look at; none until all of them are checked. */
export function useFlagged(plan: ImportPlan): Flagged {
  const { model } = useManage()
  const [flagged, setFlagged] = useState(NONE)
  const settings = model.settings.value
  useEffect(() => {
    setFlagged(NONE)
    const options = { settings, consoles: model.consoles, now: model.now.peek() }
    return inSlices(flagSteps(plan, options), { onDone: setFlagged })
  }, [plan, settings, model])
  return flagged
}
