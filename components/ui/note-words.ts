import type { Words } from '@/lib/locales/words'
import type { FormerText, Note } from '@/lib/notes/note'

/** What stands beside a note's text: how a phone call ended, whose words it was made from. */
export function noteWords({ call, from }: Pick<Note, 'call' | 'from'>): readonly Words[] {
  return [
    ...(call === undefined ? [] : [{ key: `note.call.${call}` } as const]),
    ...(from === undefined ? [] : [{ key: `note.said.${from.side}` } as const]),
  ]
}

/** When a text gave way to another, and by whom; `moment` says a time. */
export const formerWords = ({ at, by }: FormerText, moment: (at: number) => string): Words =>
  by === undefined
    ? { key: 'note.until', args: [moment(at)] }
    : { key: 'note.untilBy', args: [moment(at), by] }
