import type { SuggestContext } from './context'

/** The buyer asks why the parcel goes back, or says that nobody refused it. A wish to refuse or return (能退回吗) is neither. */
const WENT_BACK =
  /(?:怎么|咋|为(?:什么|啥|何)|显示|被|自己).{0,5}(?:退(?:了)?回(?!给你|你们|来给)|返回|往回)|没(?:有)?(?:说(?:过)?)?(?:要)?拒[收签]/

/** Tells the buyer how to refuse a parcel. */
const REFUSAL = /拒[收签]/

/** Whether the phrase explains refusing while the parcel already goes back without the buyer's doing. */
export const explainsRefusalTooLate = (
  text: string,
  { turns, alerts }: Pick<SuggestContext, 'turns' | 'alerts'>,
): boolean =>
  REFUSAL.test(text) &&
  (alerts.includes('parcel-returned') ||
    turns.some(({ side, text: line }) => side === 'buyer' && WENT_BACK.test(line)))
