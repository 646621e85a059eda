import { ABOUT_SHOP, aboutBuyer, aboutOrder } from '@/lib/notes/about'
import type { Noted } from '@/lib/notes/known-buyer'
import type { About, FollowUp, FollowUpId } from '@/lib/notes/note'
import type { ConsoleId } from '@/lib/trade/console'
import type { OrderId } from '@/lib/trade/order'
import type { ConsoleSummary } from './model'

/** A follow-up as the form saves it; without an id it is a new one. */
export interface FollowUpDraft {
  readonly id?: FollowUpId
  readonly text: string
  readonly due: number
  readonly repeat?: FollowUp['repeat'] | undefined
  readonly assignee?: string | undefined
  readonly subject: FollowUpSubject
}

/** Whom or what it is about. */
export interface FollowUpSubject {
  readonly about: About
  readonly console: ConsoleId
  readonly label?: string
}

/** Buyers and orders that notes and follow-ups name, each once by its label, the latest first. */
export function knownSubjects(
  noted: readonly Noted[],
  followUps: readonly FollowUp[],
): readonly FollowUpSubject[] {
  const all = [
    ...noted.map(one => ({ ...one, at: one.last })),
    ...followUps.map(one => ({ ...one, at: one.at ?? 0 })),
  ]
  const byLabel = new Map<string, FollowUpSubject>()
  for (const { about, console, label } of all.toSorted((a, b) => b.at - a.at))
    if (label && !byLabel.has(label)) byLabel.set(label, { about, console, label })
  return [...byLabel.values()]
}

const IS_ORDER = /^[\d-]{8,}$/

/**
 * What was typed into the form as a subject: one that is known, an order number, a buyer's name on this console, or nothing: a thing to do
 * for the shop.
 */
export function subjectOf(
  typed: string,
  known: readonly FollowUpSubject[],
  console: Pick<ConsoleSummary, 'family' | 'facts'> | undefined,
): FollowUpSubject {
  const text = typed.trim()
  const found = known.find(({ label }) => label === text)
  if (found) return found
  const id = console?.facts.id ?? ('shop' as ConsoleId)
  if (text === '' || !console) return { about: ABOUT_SHOP, console: id, ...(text && { label: text }) }
  const { family } = console
  const about = IS_ORDER.test(text)
    ? aboutOrder(family, text as OrderId)
    : // A masked name is nobody's: it stays as words alone.
      (aboutBuyer(family, { name: text }) ?? ABOUT_SHOP)
  return { about, console: id, label: text }
}
