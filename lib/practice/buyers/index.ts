import type { Script } from '../script'
import { BAD_REVIEW } from './bad-review'
import { BARGAINING } from './bargaining'
import { CASH_ON_DELIVERY } from './cash-on-delivery'
import { CHANGED_ADDRESS } from './changed-address'
import { CLOSED } from './closed'
import { DISPATCH_TIME } from './dispatch-time'
import { EXCHANGE } from './exchange'
import { FAR_AWAY } from './far-away'
import { MASKED } from './masked'
import { MISSING_PART } from './missing-part'
import { NO_DOOR_NUMBER } from './no-door-number'
import { NO_TRACE } from './no-trace'
import { NOT_RECEIVED } from './not-received'
import { OUT_OF_STOCK } from './out-of-stock'
import { REFUND } from './refund'
import { REGULAR } from './regular'
import { SENT_BACK } from './sent-back'
import { SHOP_UNPAID } from './shop-unpaid'
import { SILENT } from './silent'
import { STANDING_PARCEL } from './standing-parcel'
import { THANKS } from './thanks'
import { TWICE } from './twice'
import { UNPAID } from './unpaid'

/** Every scripted buyer, in the order in which they write. */
export const BUYERS: readonly Script[] = [
  DISPATCH_TIME,
  UNPAID,
  CHANGED_ADDRESS,
  NO_DOOR_NUMBER,
  SHOP_UNPAID,
  CASH_ON_DELIVERY,
  REFUND,
  NO_TRACE,
  BARGAINING,
  MISSING_PART,
  BAD_REVIEW,
  THANKS,
  MASKED,
  REGULAR,
  CLOSED,
  NOT_RECEIVED,
  FAR_AWAY,
  OUT_OF_STOCK,
  SENT_BACK,
  EXCHANGE,
  STANDING_PARCEL,
  SILENT,
  TWICE,
]
