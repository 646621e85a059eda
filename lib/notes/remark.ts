import type { Say } from '@/lib/locales/words'
import type { RecipientChange } from '@/lib/trade/address-change'
import { clock, SHOP_TIME_ZONE, wallTime } from '@/lib/trade/clock-time'
import type { FlagColour } from '@/lib/trade/order'

/** Where nothing is known about the console: what the strictest of them is said to take. A setting of the profile wins. */
const MAX_LENGTH = 300

export interface RemarkParts {
  /** The remark the order already has; it is always kept whole. */
  readonly existing?: string
  /** In one or two words: 改地址; empty where the shop has none. */
  readonly reason: string
  readonly changes?: readonly RecipientChange[]
  /** What is new, as the agent wrote it over what was composed: it stands as it is. */
  readonly line?: string
  /** The agent's own words. */
  readonly text?: string
  /** The agent's name, and the number the shop knows them by. */
  readonly by?: string
  readonly number?: string
  /** Epoch ms. */
  readonly at: number
  readonly timeZone?: string
}

export interface RemarkLimits {
  /** In UTF-16 units, 300 unless the console says otherwise. */
  readonly maxLength?: number
  /** What the console offers; empty or absent where nothing is known. */
  readonly flags?: readonly FlagColour[]
  /** Red unless the agent chooses another: the packer must not miss a change. */
  readonly flag?: FlagColour
}

export interface Remark {
  /** The whole remark, the order's own first. */
  readonly text: string
  /** What is new in it. */
  readonly line: string
  /** Absent when the console has no such flag. */
  readonly flag?: FlagColour
  /** Units more than the console takes; 0 when it fits. What went before is never cut, so the agent shortens it. */
  readonly over: number
  /** Units it takes. */
  readonly most: number
}

/**
 * Composes the console's remark for the packer: reason, what changed from what to what, who and when. When too long, the old values are
 * left out.
 */
export function composeRemark(parts: RemarkParts, say: Say, limits: RemarkLimits = {}): Remark {
  const { maxLength = MAX_LENGTH, flags = [], flag = 'red' } = limits
  const before = parts.existing?.trim()
  const after = (line: string) => (before ? `${before}\n${line}` : line)
  const whole = parts.line ?? write(parts, say, true)
  const line =
    parts.line !== undefined
      ? parts.line
      : after(whole).length <= maxLength
        ? whole
        : write(parts, say, false)
  const text = after(line)
  return {
    text,
    line,
    ...((flags.length === 0 || flags.includes(flag)) && { flag }),
    over: Math.max(0, text.length - maxLength),
    most: maxLength,
  }
}

function write(parts: RemarkParts, say: Say, withOld: boolean): string {
  const { reason, changes = [], text, by, number, at, timeZone = SHOP_TIME_ZONE } = parts
  const { month, day, minute } = wallTime(at, timeZone)
  const changed = changes.map(({ field, from, to }) => {
    const name = say(`remark.field.${field}`)
    return withOld && from ? say('remark.changed', name, from, to) : say('remark.set', name, to)
  })
  const said = [...changed, ...(text?.trim() ? [text.trim()] : [])].join(say('remark.and'))
  const who = [by?.trim(), number?.trim() && `(${number.trim()})`].filter(Boolean).join('')
  const signed = [who, `${month}-${day} ${clock(minute)}`].filter(Boolean).join(' ')
  return [`${reason && `【${reason}】`}${said}`, signed].filter(Boolean).join(' ')
}
