import type { AlertSettings } from '@/lib/alerts/settings'

/** A section as it is stored: fields by name, other versions' among them. */
export type Saved = Readonly<Record<string, unknown>>

/**
 * Fields of the section `shop` that became parameters of one rule: their former name, and both ways. An older version on another machine
 * still reads and writes them, so every save writes them beside the parameters. Where both stand, the former name holds: a difference can
 * only come from a machine that knew no other.
 */
const MOVED: readonly {
  readonly field: string
  readonly rule: keyof AlertSettings
  /** What the field says about the rule; nothing where it holds no value of that kind. */
  readonly read: (value: unknown) => Saved
  /** The field's value by the rule's settings; undefined where they say nothing about it. */
  readonly write: (rule: Saved) => unknown
}[] = [
  {
    field: 'leadMinutes',
    rule: 'unpaid-before-cutoff',
    read: lead => ({ lead }),
    write: ({ lead }) => lead,
  },
  {
    field: 'nudgeAfterMinutes',
    rule: 'unpaid-before-cutoff',
    read: after => ({ after }),
    write: ({ after }) => after,
  },
  {
    field: 'addressWords',
    rule: 'address-to-confirm',
    read: words => ({ words }),
    write: ({ words }) => words,
  },
  {
    field: 'waiting',
    rule: 'buyer-waiting',
    read: value => {
      const { look, act } = fieldsOf(value)
      // These were everybody's: now every console has marks of its own, and only what a shop chose stands over them.
      if (look === 20_000 && act === 30_000) return {}
      return { look: secondsOf(look), act: secondsOf(act) }
    },
    write: ({ look, act }) => {
      if (typeof look !== 'number' && typeof act !== 'number') return undefined
      return {
        look: (Number(look ?? 0) || 20) * 1000,
        act: (Number(act ?? 0) || 30) * 1000,
      }
    },
  },
]

/** The stored section `shop` with what stands under former names as parameters of the rules. */
export function fromFormer(shop: Saved): Saved {
  const moved = MOVED.filter(({ field }) => shop[field] !== undefined)
  if (moved.length === 0) return shop
  const alerts: Record<string, unknown> = { ...fieldsOf(shop['alerts']) }
  for (const { field, rule, read } of moved) {
    const said = Object.entries(read(shop[field])).filter(([, value]) => value !== undefined)
    alerts[rule] = { ...fieldsOf(alerts[rule]), ...Object.fromEntries(said) }
  }
  return { ...shop, alerts }
}

/** The same values under their former names too, for machines that know no others. */
export function withFormer(shop: Saved): Saved {
  const alerts = fieldsOf(shop['alerts'])
  const written = MOVED.flatMap(({ field, rule, write }) => {
    const value = write(fieldsOf(alerts[rule]))
    return value === undefined ? [] : [[field, value]]
  })
  return { ...shop, ...Object.fromEntries(written) }
}

const fieldsOf = (value: unknown): Saved =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Saved) : {}

const secondsOf = (ms: unknown) => (typeof ms === 'number' && ms >= 1000 ? Math.round(ms / 1000) : undefined)
