import type { Mind } from '@/components/sidebar/mind'
import { SECTION_STYLES } from '@/components/sidebar/section-styles'
import { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import { rememberCarets } from '@/lib/composer/caret'
import { insert } from '@/lib/composer/insert'
import { insertImages } from '@/lib/composer/insert-images'
import { readDraft } from '@/lib/composer/read-draft'
import { watchSlash } from '@/lib/composer/slash'
import { findComposer } from '@/lib/consoles/find-composer'
import { PROFILES } from '@/lib/consoles/profiles'
import { watchConsole } from '@/lib/consoles/watch'
import { checkOutgoing } from '@/lib/phrases/check'
import { fill } from '@/lib/phrases/fill'
import { createFinder } from '@/lib/phrases/find'
import { parsePinyin } from '@/lib/phrases/pinyin'
import { createSuggester } from '@/lib/phrases/suggest'
import { valuesFrom } from '@/lib/phrases/variables'
import { addressMark, checkAddress } from '@/lib/trade/address'
import { parseNewRecipient, recipientChanges } from '@/lib/trade/address-change'
import { parseRegions } from '@/lib/trade/regions'
import { textDifference } from '@/lib/trade/text-difference'
import { waitingSince } from '@/lib/trade/waiting'

export const mind: Mind = {
  styles: SECTION_STYLES,
  builtIn: id => PROFILES.find(profile => profile.id === id),
  watchConsole,
  findComposer,
  rememberCarets,
  insert,
  insertImages,
  watchSlash,
  readDraft,
  waitingSince,
  raiseAlerts,
  openAlerts,
  checkAddress,
  addressMark,
  parseNewRecipient,
  recipientChanges,
  textDifference,
  createFinder,
  createSuggester,
  checkOutgoing,
  fill,
  valuesFrom,
  parsePinyin,
  parseRegions,
}
