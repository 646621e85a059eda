import * as v from 'valibot'
import { LONGEST_ANSWER } from '@/lib/consoles/deep/json'
import { profileSchema } from '@/lib/consoles/profile'
import type { AgentEvent } from '@/lib/page-agent/protocol'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { parseLayout } from '@/lib/settings/layout'
import type { BuyerId, OrderId } from '@/lib/trade/order'
import { readingPatchSchema } from './reading-schema'

/** What a page agent tells: bounded, and nothing but the fields it may have. Its program is ours, the process it runs in is the page's. */

const px = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const line = v.pipe(v.string(), v.maxLength(2000))
const text = v.pipe(v.string(), v.maxLength(100_000))
const box = v.object({ left: px, top: px, right: px, bottom: px })
const branded = <T>(schema: v.GenericSchema) => schema as v.GenericSchema<unknown, T>
const layout = v.pipe(
  v.unknown(),
  v.transform(stored => parseLayout(stored)),
  v.nonOptional(v.any()),
)

const shape = v.object({
  path: v.exactOptional(v.pipe(v.array(count), v.maxLength(20))),
  width: px,
  height: px,
  composer: v.exactOptional(box),
  hiddenFrames: v.exactOptional(v.pipe(v.array(count), v.maxLength(1000))),
})
const placement = v.object({
  side: v.picklist(['left', 'right']),
  width: px,
  collapsed: v.boolean(),
  bottom: px,
  pushes: v.boolean(),
})

const listedBuyer = v.object({
  key: line,
  id: v.exactOptional(branded<BuyerId>(line)),
  name: line,
  last: v.exactOptional(line),
  time: v.exactOptional(line),
  waits: v.exactOptional(v.literal(true)),
  since: v.exactOptional(px),
  overdue: v.exactOptional(v.literal(true)),
  unread: v.exactOptional(count),
  open: v.exactOptional(v.literal(true)),
})

export const agentEventSchema = branded<AgentEvent>(
  v.variant('kind', [
    v.object({
      kind: v.literal('hello'),
      document: line,
      profile: profileSchema,
      layout: v.exactOptional(layout),
      drafts: v.record(line, text),
      practiceSince: v.exactOptional(px),
    }),
    v.object({
      kind: v.literal('state'),
      patch: readingPatchSchema,
      shape,
      page: v.object({ address: text, isReady: v.boolean() }),
    }),
    v.object({ kind: v.literal('frames'), frames: v.pipe(v.array(count), v.maxLength(200)) }),
    v.object({ kind: v.literal('layout'), layout, placement }),
    v.object({ kind: v.literal('focusField') }),
    v.object({ kind: v.literal('teach') }),
    v.object({ kind: v.literal('pin'), n: v.pipe(count, v.minValue(1), v.maxValue(9)) }),
    v.object({
      kind: v.literal('slash'),
      search: v.exactOptional(v.object({ n: count, query: text })),
    }),
    v.object({ kind: v.literal('slashPick'), query: text, phrase: branded<PhraseId>(line) }),
    v.object({ kind: v.literal('orderPick'), order: branded<OrderId>(line) }),
    v.object({
      kind: v.literal('received'),
      address: line,
      body: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
    }),
    v.object({ kind: v.literal('buyers'), buyers: v.pipe(v.array(listedBuyer), v.maxLength(200)) }),
    v.object({ kind: v.literal('picker'), event: v.unknown() }),
    v.object({ kind: v.literal('reply'), id: count, answer: v.exactOptional(v.unknown()) }),
  ]),
)
