import * as v from 'valibot'
import { AFTER_SALE_KINDS, AFTER_SALE_STAGES, ORDER_STATES, REFUND_STATES } from '@/lib/trade/order'

const AFTER_SALE_WORDS = [...AFTER_SALE_KINDS, ...AFTER_SALE_STAGES] as const

export const flag = v.picklist(['red', 'yellow', 'green', 'blue', 'purple', 'cyan', 'orange', 'grey'])
export const profileText = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
export const profileTexts = v.array(profileText)

/** Source of a regular expression that cannot be slow: short, no repeated group, no look-around, one open-ended repetition at most. */
const pattern = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(120),
  v.check(compiles, 'pattern-invalid'),
  v.check(isQuick, 'pattern-slow'),
)

/**
 * Where a value stands. A bare string is a selector whose visible text is the value. Of several, here and in every list of selectors, the
 * first that finds something is taken: they are for pages of different years, and elements of two kinds stand in one (`.message, .notice`).
 */
export const candidate = v.union([
  profileText,
  v.object({
    at: profileText,
    /** Attribute that holds the value instead of the text. */
    from: v.exactOptional(profileText),
    /** The value is this expression's first group (or whole match) in the text or attribute. */
    pattern: v.exactOptional(pattern),
    /**
     * `first-text`: only the element's first run of text, when links follow it. `lines`: each run of text is a line of its own, where the
     * page sets lines by its style sheets alone.
     */
    as: v.exactOptional(v.picklist(['text', 'first-text', 'lines'])),
  }),
])
export const candidates = v.array(candidate)

/**
 * The words of the pages. A profile as it is written holds only what it adds to the common words of the languages (words/); before it is
 * read by, `withWords` puts those in, so that pages need not carry them.
 */
export const profileWords = v.object({
  /** By what they announce; names in words/words.ts. */
  labels: v.exactOptional(v.record(v.string(), profileTexts)),
  states: v.exactOptional(v.record(v.picklist(ORDER_STATES), profileTexts)),
  refunds: v.exactOptional(v.record(v.picklist(REFUND_STATES), profileTexts)),
  /** Pieces of what is said of a refund, a return or an exchange: its kind, how far it is, and who decides. */
  afterSale: v.exactOptional(v.record(v.picklist(AFTER_SALE_WORDS), profileTexts)),
  /** Status phrases that are none of our states. */
  neutral: v.exactOptional(profileTexts),
  /** Short marks put on an order. */
  marks: v.exactOptional(profileTexts),
  /** The mark or payment that means cash on delivery. */
  cashOnDelivery: v.exactOptional(profileTexts),
  /** Words of links and buttons, which stand beside values without being part of them. */
  actions: v.exactOptional(profileTexts),
  /** Words of links that are glued to a value, with nothing between. */
  glued: v.exactOptional(profileTexts),
  /** Headings of parts of a page that are not about the order: goods to recommend, logs, other addresses. */
  elsewhere: v.exactOptional(profileTexts),
  /** Headings of things an order has several of, each with a state and times of its own: parcels, payments, refunds. */
  parts: v.exactOptional(profileTexts),
  /** Said instead of orders when there are none. */
  empty: v.exactOptional(profileTexts),
  /** Said instead of a value that is not there. */
  none: v.exactOptional(profileTexts),
  /** Names of couriers. */
  couriers: v.exactOptional(profileTexts),
  /** First entry of a row of tabs or filters. */
  all: v.exactOptional(profileTexts),
})

export const orders = v.object({
  /** What an order number looks like. `labelled`: too plain to be one without its label beside it (11 digits could be a phone). */
  number: v.array(v.object({ pattern, labelled: v.exactOptional(v.boolean()) })),
  /** Where a number stands that needs no label there. */
  numberAt: v.exactOptional(candidates),
  /** What is not an order however much it looks like one. */
  skip: v.exactOptional(profileTexts),
  /** Inside or around the card that the page shows as the current one. */
  current: v.exactOptional(profileTexts),
  state: v.exactOptional(candidates),
  amount: v.exactOptional(candidates),
  /** Name, phone and address in one piece, or the address where the other two stand apart. */
  recipient: v.exactOptional(candidates),
  name: v.exactOptional(candidates),
  phone: v.exactOptional(candidates),
  buyer: v.exactOptional(candidates),
  buyerMessage: v.exactOptional(candidates),
  remark: v.exactOptional(candidates),
  courier: v.exactOptional(candidates),
  tracking: v.exactOptional(candidates),
  trace: v.exactOptional(candidates),
  placed: v.exactOptional(candidates),
  paid: v.exactOptional(candidates),
  shipBy: v.exactOptional(candidates),
  marks: v.exactOptional(profileTexts),
  /** The flag's element, and which piece of its markup (class, colour, file name) means which colour. */
  flag: v.exactOptional(
    v.object({
      at: profileTexts,
      means: v.record(profileText, flag),
    }),
  ),
  items: v.exactOptional(
    v.object({
      row: profileTexts,
      title: candidates,
      spec: v.exactOptional(candidates),
      quantity: v.exactOptional(candidates),
      price: v.exactOptional(candidates),
      code: v.exactOptional(candidates),
    }),
  ),
  /** A table row read by position, for consoles whose cells carry no other sign; taken only when every cell holds what it should. */
  cells: v.exactOptional(
    v.array(v.picklist(['any', 'item', 'state', 'quantity', 'total', 'amount', 'recipient', 'buyer'])),
  ),
})

export const chat = v.object({
  /** The element that holds the messages of the open chat. */
  list: profileTexts,
  row: profileTexts,
  /** Attribute of the row (or of something in it) that is the message's id. */
  id: v.exactOptional(candidates),
  /** A row is of the side one of whose selectors it matches or contains. */
  sides: v.object({
    buyer: v.exactOptional(profileTexts),
    agent: v.exactOptional(profileTexts),
    robot: v.exactOptional(profileTexts),
    system: v.exactOptional(profileTexts),
    /** Where nothing else tells: an element of the row that its style puts at the start (the buyer's) or at the end of the line. */
    aligned: v.exactOptional(profileTexts),
  }),
  /** Texts that begin so are the platform's, on whichever side they stand. */
  notices: v.exactOptional(profileTexts),
  /** Where no side has a sign: the writer's name, compared with the buyer's. */
  writer: v.exactOptional(candidates),
  text: profileTexts,
  /** What stands inside a text without being said: the time, a mark. */
  aside: v.exactOptional(profileTexts),
  image: v.exactOptional(profileTexts),
  card: v.exactOptional(profileTexts),
  time: v.exactOptional(candidates),
  /** Attribute that carries the moment a message was sent in epoch ms, where the page shows no time. */
  millis: v.exactOptional(candidates),
  /** The newest message comes first in the document. */
  reverse: v.exactOptional(v.boolean()),
  /** Header of the open chat. */
  buyerName: candidates,
  buyerId: v.exactOptional(candidates),
  /** The buyer's id on a message row. */
  rowBuyerId: v.exactOptional(candidates),
  /** The list of buyers, and the open one in it. */
  buyers: v.exactOptional(profileTexts),
  /** One row of that list, and what stands in it. Without these it is read by meaning. */
  listed: v.exactOptional(
    v.object({
      row: profileTexts,
      /** Absent where nothing names it: then what stands in the row is told by meaning. */
      name: v.exactOptional(candidates),
      id: v.exactOptional(candidates),
      /** What was said last, and when. */
      last: v.exactOptional(candidates),
      time: v.exactOptional(candidates),
      /** How long they have been waiting, or how long the console still gives: `45秒`, `3分20秒后超时`, `已超时`. */
      wait: v.exactOptional(candidates),
      /** A count, or a mark that stands there for something unread. */
      unread: v.exactOptional(candidates),
      /** In, at or around the row of the open chat. */
      open: v.exactOptional(profileTexts),
    }),
  ),
  active: v.exactOptional(
    v.object({
      name: v.exactOptional(candidates),
      id: v.exactOptional(candidates),
      /** How long the console says the buyer has been waiting. */
      wait: v.exactOptional(candidates),
    }),
  ),
  composer: profileTexts,
})

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'g').source === source
  } catch {
    return false
  }
}

function isQuick(source: string): boolean {
  const plain = source.replace(/\\\\/g, '')
  if (/\)[*+{]|\(\?[=!<]|\\[1-9k]/.test(plain)) return false
  return (plain.replace(/\\./g, '').match(/[*+]|\{\d+,\}/g) ?? []).length <= 1
}
