import * as v from 'valibot'
import type { ConsoleId } from '@/lib/trade/console'
import { CURRENCIES } from '@/lib/trade/money'
import { deep } from './deep/answer-schema'
import {
  type candidate,
  candidates,
  chat,
  flag,
  orders,
  profileText,
  profileTexts,
  profileWords,
} from './profile-schema'
import { ALL_PARTS } from './reading'

/**
 * A console profile: data that says how to read one console. Built-in ones are written in profiles/, taught ones are parsed by this schema;
 * nothing in it is code. Selectors narrow the search and win where they match; everything else is read by meaning.
 */

export const part = v.picklist(ALL_PARTS)

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{1,40}$/),
  v.transform(name => name as ConsoleId),
)
const ms = v.pipe(v.number(), v.minValue(0))
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))

export const profileSchema = v.object({
  id,
  /** Consoles of one platform share their notes: chat and orders have one family. */
  family: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/)),
  facts: v.object({
    id,
    name: v.object({ zh: profileText, en: profileText }),
    waiting: v.object({ look: ms, act: ms, limit: ms }),
    counting: v.exactOptional(v.object({ from: minuteOfDay, to: minuteOfDay, cap: v.exactOptional(ms) })),
    maxLength: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    nudge: v.object({ chat: v.boolean(), except: profileTexts }),
    flags: v.array(flag),
  }),
  /** Match patterns as in a manifest. */
  matches: profileTexts,
  /** Selectors any of which tells that a page is this console's, for those that stand at an address of each shop's own. */
  recognisedBy: v.exactOptional(profileTexts),
  /** Date on which it was seen to work on the live page, or `public code`. */
  verified: profileText,
  /** Where each piece was seen, and when. */
  based: v.array(v.pipe(v.string(), v.maxLength(500))),
  /** Parts this page should give, and how good the evidence is that we read them right; a part left out is not expected. */
  evidence: v.record(part, v.picklist(['strong', 'weak', 'none'])),
  /** Of those, what a list of several orders does not show; only the page of one order is expected to. */
  onDetail: v.exactOptional(v.array(part)),
  /** Default: Asia/Shanghai. */
  zone: v.exactOptional(v.picklist(['Asia/Shanghai', 'local'])),
  /** Of amounts written without a sign. Default: CNY. */
  currency: v.exactOptional(v.picklist(CURRENCIES)),
  /** Where the console names the shop it belongs to; see shop.ts. */
  shop: v.exactOptional(candidates),
  words: v.exactOptional(profileWords),
  orders: v.exactOptional(orders),
  chat: v.exactOptional(chat),
  /** The console's own remark box. */
  remarkBox: v.exactOptional(profileTexts),
  /** What the page receives and may be read where the agent switched that on. Built-in profiles alone. */
  deep: v.exactOptional(deep),
})

export type ConsoleProfile = v.InferOutput<typeof profileSchema>
export type ProfileData = v.InferInput<typeof profileSchema>
export type ProfileWords = v.InferOutput<typeof profileWords>
export type Candidate = v.InferOutput<typeof candidate>
export type OrderRules = v.InferOutput<typeof orders>
export type ChatRules = v.InferOutput<typeof chat>
