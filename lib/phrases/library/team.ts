import type { Stamp, Stamped } from '@/lib/trade/record'
import type { Group, GroupId, PackId, Phrase, PhraseId } from './phrase'
import type { Picture } from './picture'
import type { PhraseSet, SetId } from './sets'

export type { PackId }

/** A team pack this machine knows: a layer it took over, or one it hands out itself. */
export interface Pack extends Stamped {
  readonly id: PackId
  readonly name: string
  /** Goes up by one with each version handed out. */
  readonly edition: number
  /** Handed out from here: the phrases are this machine's own, there is no layer of it. */
  readonly own?: boolean
  /** The set this machine put the layer in; groups whose set the lead named keep that one. */
  readonly set?: SetId
}

/** A team phrase the agent does not want to see. */
export interface Hide extends Stamped {
  readonly id: PhraseId
}

/** One version of a pack as it travels; ids are the lead's own. */
export interface PackEdition {
  readonly id: PackId
  readonly name: string
  readonly edition: number
  /** Epoch ms at which it was handed out. */
  readonly at: number
  /** The lead's clock then: every machine writes the layer under it, so that the newest edition wins in each merge. */
  readonly stamp: Stamp
  readonly groups: readonly Bare<Group>[]
  readonly phrases: readonly Bare<Phrase>[]
  /** Those the phrases carry. */
  readonly pictures: readonly Bare<Picture>[]
  /** Those the groups belong to, as the lead has them. */
  readonly sets?: readonly PhraseSet[]
  /** What the lead set for the shop, where it is handed out too; see lib/settings/shop-rules-handed.ts. */
  readonly rules?: Readonly<Record<string, unknown>>
  /** The lead's file of scripts for the practice console, as it was written; see lib/practice/session/script-file.ts. */
  readonly practice?: string
}

/** A record without what belongs to one machine or one layer. */
export type Bare<T extends Stamped> = Omit<T, keyof Stamped | 'pack'>

export interface Layer {
  readonly groups: readonly Group[]
  readonly phrases: readonly Phrase[]
}

/** What is handed out: the phrases chosen with the groups they stand in. Phrases of other layers stay behind, they have their own lead. */
export function editionOf(
  pack: Pick<Pack, 'id' | 'name' | 'edition' | 'updatedAt'>,
  library: Layer & { readonly sets?: readonly PhraseSet[] },
  chosen: ReadonlySet<PhraseId> | undefined,
  at: number,
  pictures: readonly Picture[] = [],
): PackEdition {
  const phrases = library.phrases.filter(({ id, pack }) => !pack && (chosen?.has(id) ?? true))
  const wanted = new Set<GroupId | undefined>(phrases.map(({ group }) => group))
  for (const { id, parent } of library.groups) if (wanted.has(id)) wanted.add(parent)
  const groups = library.groups.filter(({ id, pack }) => !pack && wanted.has(id))
  const sets = library.sets?.filter(({ id }) => groups.some(({ set }) => set === id)) ?? []
  return {
    id: pack.id,
    name: pack.name,
    edition: pack.edition,
    at,
    stamp: pack.updatedAt,
    groups: groups.map(bare),
    phrases: phrases.map(bare),
    pictures: pictures.map(bare),
    ...(sets.length > 0 && { sets }),
  }
}

function bare<T extends Stamped & { readonly pack?: PackId }>(record: T): Bare<T> {
  const { updatedAt: _, deletedAt: __, trail: ___, others: ____, pack: _____, ...rest } = record
  return rest
}

/** The layer an edition makes. Ids stay the same from edition to edition, so favourites and uses outlive it. */
export function layerOf({ id: pack, stamp, groups, phrases }: PackEdition): Layer {
  const within = <Id extends string>(id: Id) => `${pack}/${id}` as Id
  const known = new Set(groups.map(({ id }) => id))
  return {
    groups: groups.map(({ parent, ...group }) => ({
      ...group,
      id: within(group.id),
      ...(parent && known.has(parent) && { parent: within(parent) }),
      pack,
      updatedAt: stamp,
    })),
    phrases: phrases.map(({ group, ...phrase }) => ({
      ...phrase,
      id: within(phrase.id),
      ...(group && known.has(group) && { group: within(group) }),
      pack,
      updatedAt: stamp,
    })),
  }
}

/** Of the built-in pack, as it came: a stamp of no machine. */
const isUntouched = ({ updatedAt, pack }: Phrase) => !pack && updatedAt.endsWith('-starter')

/**
 * The phrases without those of the built-in pack that say what a team phrase for every shop says too: a lead often hands them on. What
 * the agent changed or made a favourite stays; without the layer they are all there again.
 */
export function withoutRepeated(
  phrases: readonly Phrase[],
  isForAll: (phrase: Phrase) => boolean,
  isPinned: (id: PhraseId) => boolean,
): readonly Phrase[] {
  const said = new Set(phrases.flatMap(phrase => (phrase.pack && isForAll(phrase) ? [phrase.text] : [])))
  if (said.size === 0) return phrases
  return phrases.filter(phrase => !isUntouched(phrase) || isPinned(phrase.id) || !said.has(phrase.text))
}

/** What taking an edition over would do. */
export interface PackPreview {
  /** `own`: it was handed out from here. `older`: a newer one is here already. */
  readonly kind: 'first' | 'newer' | 'same' | 'older' | 'own'
  readonly fresh: readonly Phrase[]
  readonly changed: readonly Phrase[]
  readonly gone: readonly Phrase[]
}

/** Compares an edition with what is here; `library` without tombstones. */
export function previewPack(edition: PackEdition, library: Layer, packs: readonly Pack[]): PackPreview {
  const here = packs.find(({ id }) => id === edition.id)
  const before = new Map(
    library.phrases.filter(({ pack }) => pack === edition.id).map(phrase => [phrase.id, phrase]),
  )
  const { phrases } = layerOf(edition)
  const ids = new Set(phrases.map(({ id }) => id))
  return {
    kind: kindOf(edition, here),
    fresh: phrases.filter(({ id }) => !before.has(id)),
    changed: phrases.filter(phrase => {
      const known = before.get(phrase.id)
      return known !== undefined && FIELDS.some(field => differs(known[field], phrase[field]))
    }),
    gone: [...before.values()].filter(({ id }) => !ids.has(id)),
  }
}

const FIELDS = [
  'code',
  'title',
  'text',
  'group',
  'states',
  'intents',
  'topic',
  'order',
  'pictures',
] as const satisfies readonly (keyof Phrase)[]

const differs = (a: unknown, b: unknown) => a !== b && JSON.stringify(a) !== JSON.stringify(b)

function kindOf(edition: PackEdition, here: Pack | undefined): PackPreview['kind'] {
  if (!here) return 'first'
  if (here.own) return 'own'
  if (here.edition === edition.edition) return 'same'
  return here.edition < edition.edition ? 'newer' : 'older'
}
