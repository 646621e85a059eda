import type { ForeignFile } from '../../exchange/formats/format'
import type { IntentId } from '../../library/phrase'
import { AFTER_THE_SALE } from './after-the-sale'
import { BEFORE_THE_SALE } from './before-the-sale'
import { ORDER_AND_PAYMENT } from './order-and-payment'
import { REVIEWS_AND_CLOSING } from './reviews-and-closing'
import { SHIPPING } from './shipping'

const GROUPS = [BEFORE_THE_SALE, ORDER_AND_PAYMENT, SHIPPING, AFTER_THE_SALE, REVIEWS_AND_CLOSING]

/** Phrases in English for shops that sell abroad: previewed and taken like what a file holds, with the alert steps they serve. */
export const ENGLISH: ForeignFile = {
  format: 'english',
  phrases: GROUPS.flatMap(({ name, phrases }) => phrases.map(phrase => ({ ...phrase, group: [name] }))).map(
    ({ intents, ...phrase }, at) => ({
      ...phrase,
      row: at + 1,
      ...(intents && { intents: intents as readonly IntentId[] }),
    }),
  ),
  faulty: [],
}
