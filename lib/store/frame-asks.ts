import * as v from 'valibot'
import { readingSchema } from '@/lib/consoles/frames/reading-schema'
import type { FrameAnswer, FrameAsk, FrameNews } from '@/lib/messages'
import type { MessageId } from '@/lib/trade/conversation'
import type { BuyerId } from '@/lib/trade/order'
import { pictureFields } from './tables/library-fields'
import { branded } from './tables/values'

/** What passes between a sidebar and the readers in other frames: bounded, and nothing but the fields it may have. */

const px = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.pipe(v.string(), v.maxLength(100_000))
const line = v.pipe(v.string(), v.maxLength(2000))
const reader = v.pipe(v.string(), v.maxLength(100))
const box = v.object({ left: px, top: px, right: px, bottom: px })

const path = v.pipe(v.array(count), v.maxLength(20))
export const pathAsk = v.object({ path })

const state = v.object({
  reader,
  reading: readingSchema,
  composer: v.exactOptional(box),
  path: v.exactOptional(path),
  width: px,
  height: px,
})

export const newsAsk: v.GenericSchema<unknown, FrameNews> = v.variant('kind', [
  v.object({ kind: v.literal('state'), state }),
  v.object({ kind: v.literal('gone'), reader }),
  v.object({
    kind: v.literal('slash'),
    slash: v.exactOptional(v.object({ n: count, query: text, head: text, tail: text, box })),
  }),
  v.object({ kind: v.literal('key'), key: v.picklist(['field', 'up', 'down', 'take', 'close']) }),
  v.object({ kind: v.literal('pin'), n: v.pipe(count, v.minValue(1), v.maxValue(9)) }),
])

const chat = v.object({
  buyer: v.object({
    id: v.exactOptional(branded<BuyerId>(2000)),
    name: v.exactOptional(line),
  }),
  last: v.exactOptional(branded<MessageId>(2000)),
})

const frameAsk: v.GenericSchema<unknown, FrameAsk> = v.variant('kind', [
  v.object({ kind: v.literal('read') }),
  v.object({
    kind: v.literal('insert'),
    chat,
    text,
    caret: v.exactOptional(count),
    replace: v.exactOptional(text),
    maxLength: v.exactOptional(count),
  }),
  v.object({
    kind: v.literal('pictures'),
    chat,
    ids: v.pipe(v.array(pictureFields.id), v.maxLength(100)),
  }),
  v.object({ kind: v.literal('draft') }),
  v.object({ kind: v.literal('focus') }),
  v.object({ kind: v.literal('keys'), slash: v.boolean(), pins: count }),
  v.object({ kind: v.literal('closeSlash'), n: count }),
  v.object({ kind: v.literal('end') }),
])

export const askFrameAsk = v.object({ frame: v.pipe(count, v.minValue(1)), ask: frameAsk })

export const frameAnswer: v.GenericSchema<unknown, FrameAnswer> = v.object({
  state: v.exactOptional(state),
  outcome: v.exactOptional(v.picklist(['inserted', 'refused', 'moved'])),
  draft: v.exactOptional(text),
})
