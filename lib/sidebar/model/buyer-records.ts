import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { BuyerRecords, LinkedBuyer } from '@/lib/messages'
import { aboutBuyer, aboutOrder } from '@/lib/notes/about'
import { type ClassRule, type Standing, standingOf } from '@/lib/notes/buyer-class'
import { isMine } from '@/lib/notes/follow-up'
import type { Issue } from '@/lib/notes/issue'
import type { About, BuyerProfile, FollowUp, Note } from '@/lib/notes/note'
import { inNoteOrder } from '@/lib/notes/note-order'
import { isOver } from '@/lib/notes/second-text'
import type { DraftsModel } from './drafts'
import type { PageModel } from './page'

export interface BuyerRecordsModel {
  /** What the background gave for `abouts`; empty until it answers. */
  readonly kept: Signal<BuyerRecords>
  /** The buyer on screen and the order shown; also the other orders while they are few. */
  readonly abouts: ReadonlySignal<readonly About[]>
  /** What a new note is about unless the agent says otherwise: the buyer, or without one the order. */
  readonly buyer: ReadonlySignal<About | undefined>
  readonly order: ReadonlySignal<About | undefined>
  /** Pinned ones first, then the newest; only what is about the buyer and orders on screen. */
  readonly notes: ReadonlySignal<readonly Note[]>
  readonly profile: ReadonlySignal<BuyerProfile | undefined>
  /** Their class by the orders that were seen, and when they were here last. */
  readonly standing: ReadonlySignal<Standing>
  /** Logged of this buyer, the latest first. */
  readonly issues: ReadonlySignal<readonly Issue[]>
  /** Who is the same person elsewhere, as the background gave them for `of`. */
  readonly linkedOf: Signal<{ readonly of: About; readonly all: readonly LinkedBuyer[] } | undefined>
  /** The same for the buyer on screen. */
  readonly linked: ReadonlySignal<readonly LinkedBuyer[]>
  /** Open ones of this buyer and these orders, soonest first. */
  readonly followUps: ReadonlySignal<readonly FollowUp[]>
  /** Open ones of anybody that are due or soon will be, as the background gave them. */
  readonly soon: Signal<readonly FollowUp[]>
  /** Whether the second text of a phrase waits for its time with the buyer on screen. */
  readonly secondText: ReadonlySignal<boolean>
  /** Those that are due and this agent's to see to. */
  readonly due: ReadonlySignal<readonly FollowUp[]>
  /** The answer to this buyer that was put off. */
  readonly putOff: ReadonlySignal<FollowUp | undefined>
}

/** What fills phrases for one buyer: what was typed for them, and what is noted of them. */
export interface OfBuyer {
  readonly drafts: DraftsModel
  readonly profile: ReadonlySignal<BuyerProfile | undefined>
}

/** Orders of a list page whose notes are asked for. */
const ORDERS = 20

export function buyerRecordsModel(
  family: string,
  page: PageModel,
  me: ReadonlySignal<string>,
  now: ReadonlySignal<number>,
  classes: ReadonlySignal<readonly ClassRule[]>,
): BuyerRecordsModel {
  const kept = signal<BuyerRecords>({ notes: [], followUps: [] })
  const linkedOf: BuyerRecordsModel['linkedOf'] = signal(undefined)
  const soon = signal<readonly FollowUp[]>([])
  /** The clock ticks each second: what hangs on this hears of it only when one falls due. */
  const dueIds = computed(() =>
    soon.value
      .filter(one => one.due <= now.value && isMine(one, me.value) && !isOver(one, now.value))
      .map(({ id }) => id)
      .join('\n'),
  )
  const overIds = computed(() =>
    kept.value.followUps
      .filter(one => isOver(one, now.value))
      .map(({ id }) => id)
      .join('\n'),
  )
  const buyer = computed(() => {
    const known = page.buyer.value
    return known && aboutBuyer(family, known)
  })
  const order = computed(() => page.order.value && aboutOrder(family, page.order.value.id))
  const key = computed(() =>
    [
      ...new Set([
        ...(buyer.value ? [buyer.value] : []),
        ...(order.value ? [order.value] : []),
        ...page.orders.value.slice(0, ORDERS).map(one => aboutOrder(family, one.id)),
      ]),
    ].join('\n'),
  )
  const abouts = computed(() => (key.value ? (key.value.split('\n') as About[]) : []))
  const here = (about: About) => abouts.value.includes(about)
  const followUps = computed(() => {
    const over = new Set(overIds.value.split('\n'))
    return kept.value.followUps
      .filter(one => one.doneAt === undefined && here(one.about) && !over.has(one.id))
      .toSorted((a, b) => a.due - b.due)
  })
  return {
    kept,
    abouts,
    buyer,
    order,
    notes: computed(() => kept.value.notes.filter(note => here(note.about)).toSorted(inNoteOrder)),
    profile: computed(() => {
      const { profile } = kept.value
      return profile && profile.id === buyer.value ? profile : undefined
    }),
    standing: computed(() => {
      const { visit } = kept.value
      return standingOf(visit?.id === buyer.value ? visit : undefined, classes.value)
    }),
    issues: computed(() => (kept.value.issues ?? []).filter(({ about }) => here(about))),
    linkedOf,
    linked: computed(() => (linkedOf.value?.of === buyer.value ? (linkedOf.value?.all ?? []) : [])),
    followUps,
    secondText: computed(() => followUps.value.some(({ kind }) => kind === 'second')),
    soon,
    due: computed(() => {
      const ids = new Set(dueIds.value.split('\n'))
      return soon.value.filter(({ id }) => ids.has(id)).toSorted((a, b) => a.due - b.due)
    }),
    putOff: computed(() =>
      kept.value.followUps.find(
        one => one.kind === 'reply' && one.doneAt === undefined && one.about === buyer.value,
      ),
    ),
  }
}
