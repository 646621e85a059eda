import type { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import type { rememberCarets } from '@/lib/composer/caret'
import type { insert } from '@/lib/composer/insert'
import type { insertImages } from '@/lib/composer/insert-images'
import type { readDraft } from '@/lib/composer/read-draft'
import type { watchSlash } from '@/lib/composer/slash'
import type { findComposer } from '@/lib/consoles/find-composer'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { watchConsole } from '@/lib/consoles/watch'
import type { checkOutgoing } from '@/lib/phrases/check'
import type { fill } from '@/lib/phrases/fill'
import type { createFinder } from '@/lib/phrases/find'
import type { parsePinyin } from '@/lib/phrases/pinyin'
import type { createSuggester } from '@/lib/phrases/suggest'
import type { valuesFrom } from '@/lib/phrases/variables'
import type { addressMark, checkAddress } from '@/lib/trade/address'
import type { parseNewRecipient, recipientChanges } from '@/lib/trade/address-change'
import type { ConsoleId } from '@/lib/trade/console'
import type { parseRegions } from '@/lib/trade/regions'
import type { textDifference } from '@/lib/trade/text-difference'
import type { waitingSince } from '@/lib/trade/waiting'

/**
 * What reads the page and decides. It is the larger half of the code and comes once the sidebar's frame is painted, so
 * the page waits for neither; components take it from the model instead of importing it.
 */
export interface Mind {
  /** Of the sections; see section-styles.ts. */
  readonly styles: string
  /** The built-in profile of this id. */
  builtIn(id: ConsoleId): ConsoleProfile | undefined
  readonly watchConsole: typeof watchConsole
  readonly findComposer: typeof findComposer
  readonly rememberCarets: typeof rememberCarets
  readonly insert: typeof insert
  readonly insertImages: typeof insertImages
  readonly watchSlash: typeof watchSlash
  readonly readDraft: typeof readDraft
  readonly waitingSince: typeof waitingSince
  readonly raiseAlerts: typeof raiseAlerts
  readonly openAlerts: typeof openAlerts
  readonly checkAddress: typeof checkAddress
  readonly addressMark: typeof addressMark
  readonly parseNewRecipient: typeof parseNewRecipient
  readonly recipientChanges: typeof recipientChanges
  readonly textDifference: typeof textDifference
  readonly createFinder: typeof createFinder
  readonly createSuggester: typeof createSuggester
  readonly checkOutgoing: typeof checkOutgoing
  readonly fill: typeof fill
  readonly valuesFrom: typeof valuesFrom
  readonly parsePinyin: typeof parsePinyin
  readonly parseRegions: typeof parseRegions
}
