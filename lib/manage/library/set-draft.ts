import type { Words } from '@/lib/locales/words'
import type { OwnValues, PhraseSet } from '@/lib/phrases/library/sets'
import type { SetDraft } from '../drafts'

export type OwnChange = { readonly [K in keyof OwnValues]: OwnValues[K] | undefined }

/** A shop's own values without those left empty: there the settings hold. */
export function ownValues(own: OwnChange): OwnValues {
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== ''))
}

/** Names separated by commas, semicolons or lines, each once; 100 characters of each. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、,，;；\n]+/)
      .map(name => name.trim().slice(0, 100))
      .filter(name => name !== ''),
  ),
]

/** A new shop behind the others. */
export function newSet(sets: readonly PhraseSet[], name: string): SetDraft {
  const order = Math.max(-1, ...sets.map(set => set.order ?? 0)) + 1
  return { name, shops: [], families: [], order }
}

/** When a shop's phrases are shown, in words; `and` joins names. */
export function setRule(
  { shops, families }: PhraseSet,
  platforms: readonly { readonly id: string; readonly name: string }[],
  and: string,
): Words {
  const shop = shops.join(and)
  const console = families.map(family => platforms.find(({ id }) => id === family)?.name ?? family).join(and)
  if (shop && console) return { key: 'sets.whenBoth', args: [shop, console] }
  if (shop) return { key: 'sets.whenShop', args: [shop] }
  return console ? { key: 'sets.whenConsole', args: [console] } : { key: 'sets.whenChosen' }
}
