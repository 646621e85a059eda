import type { PartHealth } from '@/lib/consoles/health/health'
import type { InsertionHealth } from '@/lib/consoles/health/insertion'
import type { TriedSelector } from '@/lib/consoles/health/matches'
import type { Part } from '@/lib/consoles/reading'
import { camel } from '@/lib/locales/camel'
import type { Say, WordKey } from '@/lib/locales/words'
import { clock, wallTime } from '@/lib/trade/clock-time'
import { maskSelector, maskText } from '@/lib/trade/mask-report'
import { twoDigits } from '@/lib/trade/two-digits'
import type { Diagnosis } from './diagnosis'

/** One part in words, for the page and for the text alike. Selectors are masked. */
export interface PartLine {
  readonly part: Part
  readonly name: string
  readonly evidence: string
  readonly kind: 'read' | 'missed' | 'unknown'
  readonly state: readonly string[]
  readonly how: readonly string[]
}

/** `2026-11-22 08:40` in the shop's time zone: a report is read elsewhere, on another day. */
export function stampWords(at: number, timeZone: string): string {
  const { year, month, day, minute } = wallTime(at, timeZone)
  return `${year}-${twoDigits(month)}-${twoDigits(day)} ${clock(minute)}`
}

/** What the page of one console says of each part it should have: read or missed, since when, and on what evidence. */
export function partLines({ expected, health }: Diagnosis, timeZone: string, say: Say): PartLine[] {
  const when = (at: number) => stampWords(at, timeZone)
  return expected.map(({ part, evidence }) => {
    const { read, missed } = health?.parts[part] ?? {}
    const kind = missed ? 'missed' : read ? 'read' : 'unknown'
    return {
      part,
      name: say(`part.${camel(part)}`),
      evidence: say(`diagnose.evidence.${evidence}`),
      kind,
      state: stateOf({ ...(read && { read }), ...(missed && { missed }) }, when, say),
      how: howOf((missed ?? read)?.tried ?? [], kind, say),
    }
  })
}

function stateOf({ read, missed }: PartHealth, when: (at: number) => string, say: Say): string[] {
  if (!missed) return [read ? say('diagnose.read', when(read.at)) : say('diagnose.unknown')]
  return [
    say('diagnose.missed', missed.times, when(missed.since)),
    say('diagnose.lastMissed', when(missed.last)),
    read ? say('diagnose.readBefore', when(read.at)) : say('diagnose.neverRead'),
  ]
}

function howOf(tried: readonly TriedSelector[], kind: PartLine['kind'], say: Say): string[] {
  if (kind === 'unknown') return []
  const isMatched = tried.some(({ matched }) => matched)
  const shown = kind === 'missed' || isMatched ? tried : []
  const lines = shown.map(({ rule, of, matched }) =>
    matched
      ? say('diagnose.matched', maskText(rule), matched.at + 1, of, maskSelector(matched.selector))
      : say('diagnose.unmatched', maskText(rule), of),
  )
  if (lines.length > 0) return lines
  return [say(kind === 'read' ? 'diagnose.byMeaning' : 'diagnose.noMeaning')]
}

/** The insert methods tried on the composer, in words; one line each. */
export function insertionLines({ worked, failed }: InsertionHealth, timeZone: string, say: Say): string[] {
  const described = (one: { readonly editor: string; readonly method: string }) =>
    say('diagnose.attempt', worded('method', one.method, say), maskText(one.editor), maskText(one.method))
  return [
    worked
      ? say('diagnose.worked', described(worked), stampWords(worked.at, timeZone))
      : say('diagnose.neverInserted'),
    ...failed.map(one =>
      say(
        'diagnose.failed',
        described(one),
        one.times,
        stampWords(one.since, timeZone),
        worded('came', one.came, say),
      ),
    ),
  ]
}

const METHODS = ['typed', 'typed-lines', 'written', 'pasted', 'pasted-lines', 'clipboard'] as const
const CAME = ['zero', 'more', 'else', 'unreached'] as const

/** A code of another version is shown as it is. */
function worded(of: 'method' | 'came', code: string, say: Say): string {
  const method = METHODS.find(one => one === code)
  const came = CAME.find(one => one === code)
  if (of === 'method' && method) return say(`diagnose.method.${camel(method)}`)
  return of === 'came' && came ? say(`diagnose.came.${came}`) : maskText(code)
}

/** What a profile is based on, in words. */
export function basisKey(verified: string): { readonly key: WordKey; readonly args?: readonly string[] } {
  if (/^\d{4}/.test(verified)) return { key: 'manage.consoles.checked', args: [verified] }
  return { key: verified === 'our own page' ? 'manage.consoles.own' : 'manage.consoles.fromCode' }
}
