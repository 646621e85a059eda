import { useMemo } from 'preact/hooks'
import { standingOf } from '@/lib/notes/buyer-class'
import type { RankedBuyer } from '@/lib/notes/buyer-order'
import { knownBuyers } from '@/lib/notes/known-buyer'
import { useManage } from '../context'

/** Everybody something is noted of, with their class; worked out anew only when what is kept has changed. */
export function useBuyers(): readonly RankedBuyer[] {
  const { model } = useManage()
  const [profiles, notes, followUps] = [model.buyers.value, model.noteSubjects.value, model.followUps.value]
  const [issues, visits] = [model.issues.value, model.visits.value]
  const { buyerClasses } = model.settings.value.shop
  return useMemo(
    () =>
      knownBuyers({ profiles, notes, followUps, issues, visits }).map(buyer => ({
        ...buyer,
        standing: standingOf(buyer.seen, buyerClasses),
        open: buyer.followUps.filter(({ doneAt }) => doneAt === undefined).length,
      })),
    [profiles, notes, followUps, issues, visits, buyerClasses],
  )
}
