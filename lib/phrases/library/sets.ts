import { type AlertSettings, overridden } from '@/lib/alerts/settings'
import type { Settings } from '@/lib/settings'
import type { Stamped } from '@/lib/trade/record'

export type SetId = string & { readonly __brand: 'SetId' }

/**
 * The phrases of one shop: groups of the first level belong to a set or to all, and everything in a group goes with it. A phrase
 * of no group is everybody's.
 */
export interface PhraseSet extends Stamped {
  readonly id: SetId
  readonly name: string
  readonly order?: number
  /** Holds where the console names one of these shops; empty: whatever the shop. */
  readonly shops: readonly string[]
  /** Holds on consoles of these families; empty: on all. With neither shops nor families it holds only where the agent chose it. */
  readonly families: readonly string[]
  /** What is different in this shop. */
  readonly own?: OwnValues
}

/** Values of a shop that stand in for those of the settings. */
export interface OwnValues {
  /** The shop's name as it is written in phrases. */
  readonly shop?: string
  readonly agent?: string
  readonly courier?: string
  readonly cutoffs?: Settings['shop']['cutoffs']
  /** Of the alert rules only what differs: a parameter that is absent is the settings'. */
  readonly alerts?: AlertSettings
}

/** What a page says about whose it is. */
export interface ShopHere {
  readonly family: string
  /** The shop's name as read, with whatever stands around it. */
  readonly shop?: string
  /** It is out of the page's title: good to find a set by, not to tell two shops apart. */
  readonly loose?: true
}

/** What the agent chose on a console: one set, or only what all shops share. Holds while the page names the same shop as then. */
export interface SetChoice {
  readonly set: SetId | 'shared'
  readonly shop?: string
}

/** Why a set holds, or that none does. */
export interface SetHere {
  readonly set?: PhraseSet
  readonly by: 'choice' | 'shop' | 'console' | 'nothing'
}

/** Shorter names stand in too many others. */
const SHORTEST = 2

/** The set that holds on a page. The agent's choice comes before the shop's name, that before the console; of several names the longest. */
export function setHere(sets: readonly PhraseSet[], here: ShopHere, choice?: SetChoice): SetHere {
  const chosen = choice && chosenOf(sets, here, choice)
  if (chosen) return chosen
  const fitting = sets
    .filter(({ families }) => families.length === 0 || families.includes(here.family))
    .map(set => ({ set, named: nameLength(set, here.shop) }))
    .filter(({ set, named }) => (set.shops.length > 0 ? named > 0 : set.families.length > 0))
    .toSorted(
      (a, b) =>
        b.named - a.named ||
        Number(b.set.families.length > 0) - Number(a.set.families.length > 0) ||
        inOrder(a.set, b.set),
    )
  const [best] = fitting
  return best ? { set: best.set, by: best.named > 0 ? 'shop' : 'console' } : { by: 'nothing' }
}

function chosenOf(
  sets: readonly PhraseSet[],
  { shop, loose }: ShopHere,
  choice: SetChoice,
): SetHere | undefined {
  const known = choice.shop !== undefined && shop !== undefined && !loose
  // Another shop's page: what was chosen was about the last one.
  if (known && plain(choice.shop) !== plain(shop)) return undefined
  if (choice.set === 'shared') return { by: 'choice' }
  const set = sets.find(({ id }) => id === choice.set)
  return set && { set, by: 'choice' }
}

/** Letters of the longest of the set's shop names that stands in the text; 0 where none does. */
function nameLength({ shops }: PhraseSet, text: string | undefined): number {
  if (text === undefined) return 0
  const written = plain(text)
  return Math.max(
    0,
    ...shops
      .map(plain)
      .filter(name => name.length >= SHORTEST && written.includes(name))
      .map(({ length }) => length),
  )
}

/** Whether one of the sets is for a shop named in this text. */
export const namesShop = (sets: readonly PhraseSet[], text: string) =>
  sets.some(set => nameLength(set, text) > 0)

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** By the lead's order, then by id; a new list. */
export function setsInOrder(sets: readonly PhraseSet[]): readonly PhraseSet[] {
  return sets.toSorted(inOrder)
}

/** By the lead's order, then as they were made: every machine the same. */
const inOrder = (a: PhraseSet, b: PhraseSet) =>
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1)

/** The settings as this shop has them. */
export function settingsIn(settings: Settings, { own }: Pick<PhraseSet, 'own'> = {}): Settings {
  if (!own) return settings
  const { shop, agent, courier, cutoffs, alerts } = own
  return {
    ...settings,
    shop: {
      ...settings.shop,
      ...(shop && { name: shop }),
      ...(courier && { courier }),
      ...(cutoffs && { cutoffs }),
      ...(alerts && { alerts: overridden(settings.shop.alerts, alerts) }),
    },
    ...(agent && { agent: { ...settings.agent, name: agent } }),
  }
}
