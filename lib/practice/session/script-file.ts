import * as v from 'valibot'
import type { Words } from '@/lib/locales/words'
import type { Fen } from '@/lib/trade/money'
import { ORDER_STATES } from '@/lib/trade/order'
import { MEANINGS, type Meaning } from '../meaning'
import {
  buyerId,
  type Cue,
  type Deed,
  type OrderPlan,
  type Script,
  type ScriptStage,
  SILENT_BUYER,
} from '../script'

/** Buyers a lead wrote for the shop's own practice. */
export interface ScriptFile {
  readonly name: string
  readonly scripts: readonly Script[]
}

export type ScriptFileRead =
  | { readonly kind: 'read'; readonly file: ScriptFile }
  | { readonly kind: 'failed'; readonly words: Words }

const MOST_BUYERS = 40
const MOST_STEPS = 30
/** Characters of a whole file. */
const LARGEST = 500_000

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const lines = v.pipe(v.array(text(500)), v.minLength(1), v.maxLength(10))

const order = v.object({
  state: v.picklist(ORDER_STATES),
  title: text(100),
  spec: v.optional(text(60), ''),
  /** Yuan. */
  price: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  quantity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)), 1),
  recipient: text(40),
  phone: text(30),
  address: text(200),
  asks: v.exactOptional(v.picklist(['address', 'nudge'])),
})

const buyer = v.object({
  name: text(30),
  says: lines,
  order: v.exactOptional(order),
  steps: v.pipe(
    v.array(v.object({ hears: v.pipe(v.array(text(30)), v.minLength(1)), says: lines })),
    v.minLength(1),
    v.maxLength(MOST_STEPS),
  ),
})

const schema = v.object({
  kind: v.literal('deskside-practice'),
  name: text(40),
  buyers: v.pipe(v.array(buyer), v.minLength(1), v.maxLength(MOST_BUYERS)),
})

type Buyer = v.InferOutput<typeof buyer>

/** Reads a file of scripts; what is wrong with it, and where, in words. Never throws on what it holds. */
export function readScripts(written: string): ScriptFileRead {
  const failed = (key: Words['key'], ...args: readonly string[]): ScriptFileRead => ({
    kind: 'failed',
    words: { key, args },
  })
  if (written.length > LARGEST) return failed('demo.scripts.tooBig')
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch {
    return failed('demo.scripts.notJson')
  }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) return failed(...wrongPlace(v.getDotPath(parsed.issues[0]) ?? ''))
  const { name, buyers } = parsed.output
  return { kind: 'read', file: { name, scripts: buyers.map(scriptOf) } }
}

/** In words where it is wrong: people count buyers from one. */
function wrongPlace(path: string): [Words['key'], ...string[]] {
  const [, buyer, field = ''] = /^buyers\.(\d+)\.?(.*)$/.exec(path) ?? []
  if (buyer === undefined) return ['demo.scripts.wrong', path]
  return ['demo.scripts.wrongBuyer', String(Number(buyer) + 1), field]
}

/** Seconds from one buyer to the next where practice is busy. */
const APART = 25

function scriptOf({ name, says, order, steps }: Buyer, index: number): Script {
  const stageName = (step: number) => (step === 0 ? 'start' : step < steps.length ? `step${step}` : 'end')
  const stages = steps.map(({ hears, says: answer }, step): [string, ScriptStage] => [
    stageName(step),
    {
      answers: [
        {
          hears: hears.map(cueOf),
          says: [answer],
          next: stageName(step + 1),
          ...confirms(order, step, steps.length),
        },
      ],
    },
  ])
  return {
    id: buyerId(`9${String(index).padStart(4, '0')}`),
    name,
    orders: order ? [planOf(order)] : [],
    opens: { at: index === 0 ? -3 : index * APART, lines: says },
    stages: { start: SILENT_BUYER, ...Object.fromEntries(stages), end: SILENT_BUYER },
  }
}

/** With the last step an address that was asked for is confirmed. */
function confirms(order: Buyer['order'], step: number, count: number) {
  return order?.asks === 'address' && step === count - 1 && { does: ['confirms-address'] as const }
}

const DEEDS: readonly Deed[] = ['address-edited', 'shipped', 'remarked', 'repriced', 'reminded', 'refunded']

/** A meaning or deed by its name; anything else is a word to stand in the reply. */
function cueOf(hears: string): Cue {
  const meaning: Meaning | undefined = MEANINGS.find(one => one === hears)
  return meaning ?? DEEDS.find(deed => deed === hears) ?? `word:${hears}`
}

function planOf({
  state,
  title,
  spec,
  price,
  quantity,
  asks,
  ...recipient
}: NonNullable<Buyer['order']>): OrderPlan {
  const { recipient: name, phone, address } = recipient
  const isPaid = state !== 'unpaid' && state !== 'closed'
  return {
    state,
    items: [{ title, spec, price: Math.round(price * 100) as Fen, quantity }],
    placed: 30,
    ...(isPaid && { paid: 28 }),
    recipient: { name, phone, address },
    ...(asks && { asks }),
  }
}
