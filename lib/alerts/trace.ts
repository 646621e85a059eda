/** On its way back to the shop, or refused at the door. */
const RETURNED =
  /退回(?!驿站)|退件|拒收|拒签|返回(?:寄件|发件)|退货中|逆向|(?:寄件|发件)人(?:要求|申请)(?:退|拦)|拦截成功|return(?:ed|ing) to sender/i
const DELIVERED = /已(?:被)?签收|已妥投|妥投|签收人|本人签收|代签收|delivered(?! to sender)/i

/** What tells the buyer that somebody asks where the parcel is. */
export const CHASING =
  /催|没(?:有)?(?:更新|动|揽)|不动|停(?:了|住|在)|(?:查|核实)(?:一下|下|件|查|清楚)|(?:去|在|帮您|给您)(?:查|问|核实)|联系(?:一下)?(?:快递|网点|物流|仓库)|(?:no|any) (?:new )?(?:scan|update)|not moved|look(?:ing)? into|ask(?:ing)? (?:the )?(?:carrier|courier)|come back to you/i

/** By a trace's newest line: the parcel goes back to the shop. */
export const isReturned = (trace: string): boolean => RETURNED.test(trace)

/** Handed over; 派送中 and 待取件 are not. */
export const isDelivered = (trace: string): boolean => DELIVERED.test(trace) && !RETURNED.test(trace)
