/** Names that style tools make up at build time, whole. */
const MADE_UP =
  /^(?:(?:sc|css|jsx|emotion|svelte|astro|makeStyles|styled)-(?=[\w-]*[\dA-Z])[\w-]+|jss\d+)$|^data-v-/
/** Names that say how a thing is at the moment, not what it is. */
const MOMENTARY =
  /(?:^|[-_])(?:active|hover(?:ed)?|focus(?:ed)?|focus-visible|selected|current|open|opened|closed|visible|hidden|loading|loaded|pending|unread|isread|read|delivered|failed|new|last|first|odd|even|highlight(?:ed)?|enter|leave|appear|disabled|checked|pressed|expanded|dragging|typing|online|offline|follow-?up|consecutive|continued|grouped)(?:$|[-_])/i
/** Atoms of utility style sheets: stable while the design is. */
const UTILITY =
  /^(?:-?[mp][trblxyse]?|text|bg|border|rounded|flex|grid|items|justify|gap|space|[wh]|min|max|font|leading|tracking|shadow|overflow|z|top|left|right|bottom|inset|col|row|self|order|opacity|cursor|block|inline|relative|absolute|fixed|sticky|static|truncate|whitespace|break|ring|transition|duration|ease|clearfix|pull|float)(?:-|$)/
/** The shortest piece of a name that is a word rather than a hash, in letters. */
const WORD = 5

/** Whether a build or a record made the name up: it is another one tomorrow. */
export function isHashed(name: string): boolean {
  return MADE_UP.test(name) || /\d{3}/.test(name) || name.split(/[-_]+/).some(isHash)
}

/** Ids that libraries count up, whatever they are put on. */
export function isCounted(id: string): boolean {
  return /^(?:ui-id|radix|headlessui|react-aria|react-select|mui|rc[-_]|el-id|ember|ext-|yui|downshift|[:_«]?r[-_]?\w{1,3}[:_»]?$)/i.test(
    id,
  )
}

/** A class that comes and goes with what is done: `active`, `isHover`, `selected`. */
export function isMomentary(name: string): boolean {
  return MOMENTARY.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'))
}

/** A class that says how it looks and not what it is: `mt-4`, `flex`. */
export function isUtility(name: string): boolean {
  return UTILITY.test(name)
}

/** What comes before the hash: `messageList--` of `messageList--GBz6X`. Undefined where that is too short to mean anything. */
export function stemOf(name: string): string | undefined {
  if (MADE_UP.test(name)) return undefined
  const pieces = [...name.matchAll(/[^-_]+/g)]
  const hash = pieces.findIndex(([piece]) => isHash(piece) || /^\d+$/.test(piece))
  const at = pieces[hash]?.index
  if (hash < 1 || at === undefined) return undefined
  const stem = name.slice(0, at)
  return stem.replace(/[^a-z]/gi, '').length >= WORD ? stem : undefined
}

function isHash(piece: string): boolean {
  if (piece.length < 4) return false
  if (/\d/.test(piece)) return /[a-z]/i.test(piece) && !/^[A-Z]?[a-z]{2,}\d{1,2}$/.test(piece)
  if (/[^aeiouy]{6}/i.test(piece) || /[jqxz][^aeiouy]{3}|[^aeiouy]{3}[jqxz]/i.test(piece)) return true
  const humps = piece.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  return humps.length > 1 && piece.length / humps.length < 2.6
}
