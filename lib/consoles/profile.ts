import * as v from 'valibot'
import type { ConsoleId } from '@/lib/trade/console'

/**
 * A console profile: data that says how to read one console. Built-in ones are written in profiles/, taught ones are parsed by this schema;
 * nothing in it is code. Selectors narrow the search and win where they match; everything else is read by meaning.
 */

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const texts = v.array(text)

/** Source of a regular expression that cannot be slow: short, no repeated group, no look-around, one open-ended repetition at most. */
const pattern = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(120),
  v.check(compiles, 'pattern-invalid'),
  v.check(isQuick, 'pattern-slow'),
)

/** Where a value stands. A bare string is a selector whose visible text is the value. */
const candidate = v.union([
  text,
  v.object({
    at: text,
    /** Attribute that holds the value instead of the text. */
    from: v.exactOptional(text),
    /** The value is this expression's first group (or whole match) in the text or attribute. */
    pattern: v.exactOptional(pattern),
    /** `first-text`: only the element's first run of text, when links follow it. */
    as: v.exactOptional(v.picklist(['text', 'first-text'])),
  }),
])
const candidates = v.array(candidate)

/**
 * The words of the pages. A profile as it is written holds only what it adds to the common words of the languages (words/); before it is
 * read by, `withWords` puts those in, so that pages need not carry them.
 */
const words = v.object({
  /** By what they announce; names in words/words.ts. */
  labels: v.exactOptional(v.record(v.string(), texts)),
  states: v.exactOptional(
    v.record(v.picklist(['unpaid', 'paid', 'shipped', 'received', 'finished', 'closed']), texts),
  ),
  refunds: v.exactOptional(v.record(v.picklist(['refunding', 'refunded', 'refused']), texts)),
  /** Status phrases that are none of our states. */
  neutral: v.exactOptional(texts),
  /** Short marks put on an order. */
  marks: v.exactOptional(texts),
  /** The mark or payment that means cash on delivery. */
  cashOnDelivery: v.exactOptional(texts),
  /** Words of links and buttons, which stand beside values without being part of them. */
  actions: v.exactOptional(texts),
  /** Words of links that are glued to a value, with nothing between. */
  glued: v.exactOptional(texts),
  /** Headings of parts of a page that are not about the order: goods to recommend, logs, other addresses. */
  elsewhere: v.exactOptional(texts),
  /** Said instead of orders when there are none. */
  empty: v.exactOptional(texts),
  /** Said instead of a value that is not there. */
  none: v.exactOptional(texts),
  /** Names of couriers. */
  couriers: v.exactOptional(texts),
  /** First entry of a row of tabs or filters. */
  all: v.exactOptional(texts),
})

const orders = v.object({
  /** What an order number looks like. `labelled`: too plain to be one without its label beside it (11 digits could be a phone). */
  number: v.array(v.object({ pattern, labelled: v.exactOptional(v.boolean()) })),
  /** What is not an order however much it looks like one. */
  skip: v.exactOptional(texts),
  /** Inside or around the card that the page shows as the current one. */
  current: v.exactOptional(texts),
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
  marks: v.exactOptional(texts),
  /** The flag's element, and which piece of its markup (class, colour, file name) means which colour. */
  flag: v.exactOptional(
    v.object({
      at: texts,
      means: v.record(
        text,
        v.picklist(['red', 'yellow', 'green', 'blue', 'purple', 'cyan', 'orange', 'grey']),
      ),
    }),
  ),
  items: v.exactOptional(
    v.object({
      row: texts,
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

const chat = v.object({
  /** The element that holds the messages of the open chat. */
  list: texts,
  row: texts,
  /** Attribute of the row (or of something in it) that is the message's id. */
  id: v.exactOptional(candidates),
  /** A row is of the side one of whose selectors it matches or contains. */
  sides: v.object({
    buyer: v.exactOptional(texts),
    agent: v.exactOptional(texts),
    robot: v.exactOptional(texts),
    system: v.exactOptional(texts),
  }),
  /** Where no side has a sign: the writer's name, compared with the buyer's. */
  writer: v.exactOptional(texts),
  text: texts,
  image: v.exactOptional(texts),
  card: v.exactOptional(texts),
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
  buyers: v.exactOptional(texts),
  active: v.exactOptional(
    v.object({
      name: v.exactOptional(candidates),
      id: v.exactOptional(candidates),
      /** How long the console says the buyer has been waiting. */
      wait: v.exactOptional(candidates),
    }),
  ),
  composer: texts,
})

const part = v.picklist([
  'buyer',
  'messages',
  'composer',
  'orders',
  'state',
  'amount',
  'items',
  'recipient',
  'times',
  'buyer-message',
  'remark',
])

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{1,40}$/),
  v.transform(name => name as ConsoleId),
)
const ms = v.pipe(v.number(), v.minValue(0))

export const profileSchema = v.object({
  id,
  /** Consoles of one platform share their notes: chat and orders have one family. */
  family: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/)),
  facts: v.object({
    id,
    name: v.object({ zh: text, en: text }),
    waiting: v.object({ look: ms, act: ms, limit: ms }),
    maxLength: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    nudge: v.object({ chat: v.boolean(), except: texts }),
    flags: v.array(v.picklist(['red', 'yellow', 'green', 'blue', 'purple', 'cyan', 'orange', 'grey'])),
  }),
  /** Match patterns as in a manifest. */
  matches: texts,
  /** Date on which it was seen to work on the live page, or `public code`. */
  verified: text,
  /** Where each piece was seen, and when. */
  based: v.array(v.pipe(v.string(), v.maxLength(500))),
  /** Parts this page should give, and how good the evidence is that we read them right; a part left out is not expected. */
  evidence: v.record(part, v.picklist(['strong', 'weak', 'none'])),
  /** Default: Asia/Shanghai. */
  zone: v.exactOptional(v.picklist(['Asia/Shanghai', 'local'])),
  /** Of amounts written without a sign. Default: CNY. */
  currency: v.exactOptional(
    v.picklist(['CNY', 'USD', 'EUR', 'GBP', 'BRL', 'IDR', 'MYR', 'PHP', 'SGD', 'THB', 'TWD', 'VND']),
  ),
  words: v.exactOptional(words),
  orders: v.exactOptional(orders),
  chat: v.exactOptional(chat),
  /** The console's own remark box. */
  remarkBox: v.exactOptional(texts),
})

export type ConsoleProfile = v.InferOutput<typeof profileSchema>
export type ProfileData = v.InferInput<typeof profileSchema>
export type ProfileWords = v.InferOutput<typeof words>
export type Candidate = v.InferOutput<typeof candidate>
export type OrderRules = v.InferOutput<typeof orders>
export type ChatRules = v.InferOutput<typeof chat>

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
