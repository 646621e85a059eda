/** On its way back to the shop, or refused at the door. */
const RETURNED =
  /退回(?!驿站)|退件|拒收|拒签|返回(?:寄件|发件)|退货中|逆向|(?:寄件|发件)人(?:要求|申请)(?:退|拦)|拦截成功|return(?:ed|ing) to sender/i
const DELIVERED = /已(?:被)?签收|已妥投|妥投|签收人|本人签收|代签收|delivered(?! to sender)/i

/** By a trace's newest line: the parcel goes back to the shop. */
export const isReturned = (trace: string): boolean => RETURNED.test(trace)

/** Handed over; 派送中 and 待取件 are not. */
export const isDelivered = (trace: string): boolean => DELIVERED.test(trace) && !RETURNED.test(trace)
