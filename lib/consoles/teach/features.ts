import { attribute, localName, matches, textWithin } from '../dom'
import { allAttributes } from './around-element'
import { isCounted, isHashed, isMomentary, isUtility, stemOf } from './stable'

/** One sign of an element, as a simple selector. */
export interface Feature {
  readonly css: string
  /** How soon a page's next build may lose it: 1 outlives most, 8 says next to nothing. */
  readonly rank: number
  /** What kind of sign it is: two signs of one kind can be each other's counterpart. */
  readonly kind: string
  /** The value of an attribute that elsewhere holds people: only the page as a whole tells whether it does here. */
  readonly role?: string
}

const TEST_ID = /^data-(?:test|qa|cy|e2e|hook|autom)/
const SAFE = /^[A-Za-z_-][\w-]*$/
const SPOKEN = /^(?:aria-label|placeholder|aria-roledescription|data-placeholder)$/
const MEANT = /^(?:role|name|type|itemprop|contenteditable|dir)$/
/** Say that it is a field, as the next one on the page is too: by itself the last resort. */
const FIELD_KIND = /^(?:type|contenteditable)$/
/** Attributes that hold who wrote or owns a thing: their values are people, unless they name a role. */
const PERSON = /from|send|author|uid|user|jid|nick|name|owner|writer|by$|who|to$|account|avatar/i
const ROLE =
  /^(?:buyer|customer|client|visitor|guest|seller|shop|store|merchant|agent|service|staff|admin|me|mine|my|self|own|them|other|others|peer|left|right|in|out|incoming|outgoing|inbound|outbound|sent|received|user|bot|robot|system|true|false|0|1|2)$/i
/** Ids that a library counts up: `ui-id-45`, `radix-r3`, `_r_1_`, `item2`. */
const COUNTED = /\d|^[_-]|(?:^|[-_])[a-z]{0,2}$/i
const PLAIN_TAG = /^(?:div|span|p|a|b|i|em|strong|section|font)$/
const SIDE_STYLE =
  /^(?:flex-direction|justify-content|align-self|align-items|text-align|float|margin-left|margin-right)\s*:/

/** Everything by which this element could be told, the most lasting first. */
export function featuresOf(element: Element): Feature[] {
  const found: Feature[] = [tagFeature(element)]
  for (const { name, value } of allAttributes(element)) {
    if (name === 'class') found.push(...classFeatures(value))
    else if (name === 'style') found.push(...styleFeatures(value))
    else found.push(...attributeFeatures(element, name, value))
  }
  return found.sort((a, b) => a.rank - b.rank)
}

/** The signs that all of these elements carry. */
export function sharedFeatures(elements: readonly Element[]): Feature[] {
  const [first, ...others] = elements
  if (!first) return []
  const shared = featuresOf(first).filter(({ css }) => others.every(other => matches(other, css)))
  return [...shared, ...idStems(elements)].sort((a, b) => a.rank - b.rank)
}

function tagFeature(element: Element): Feature {
  const tag = localName(element)
  const rank = tag.includes('-') ? 2 : PLAIN_TAG.test(tag) ? 8 : 6
  return { css: tag, rank, kind: 'tag' }
}

function classFeatures(value: string): Feature[] {
  return value.split(/\s+/).flatMap((name): Feature[] => {
    if (!SAFE.test(name) || isMomentary(name)) return []
    if (!isHashed(name)) return [{ css: `.${name}`, rank: isUtility(name) ? 6.5 : 4, kind: 'class' }]
    const stem = stemOf(name)
    return stem ? [{ css: `[class*="${stem}"]`, rank: 5, kind: 'class' }] : []
  })
}

function styleFeatures(value: string): Feature[] {
  return value
    .split(';')
    .map(part => part.trim())
    .filter(part => SIDE_STYLE.test(part) && !part.includes('"'))
    .map(part => ({
      css: `[style*="${value.includes(`${part};`) ? `${part};` : part}"]`,
      rank: 5,
      kind: `style ${part.split(':')[0]?.trim() ?? ''}`,
    }))
}

function attributeFeatures(element: Element, name: string, value: string): Feature[] {
  if (name === 'id')
    return isLasting(value) && !COUNTED.test(value) ? [{ css: `#${value}`, rank: 1, kind: 'id' }] : []
  const isData = name.startsWith('data-')
  if (!SAFE.test(name) || isMomentary(name) || (isData && isHashed(name))) return []
  const equals = { css: `[${name}="${value.replace(/["\\]/g, '\\$&')}"]`, kind: name }
  if (MEANT.test(name)) {
    const rank = FIELD_KIND.test(name) ? 5.9 : 3
    return SAFE.test(value) && !isHashed(value) ? [{ ...equals, rank }] : []
  }
  if (SPOKEN.test(name)) {
    const own = textWithin(element, 100).trim()
    return value && value.length <= 30 && !/\d{2}|["\\]/.test(value) && value !== own
      ? [{ ...equals, rank: 3 }]
      : []
  }
  if (!isData) return []
  const isPerson = PERSON.test(name)
  const said = isLasting(value) && value.length <= 40 && !(isPerson && !isRole(value))
  const rank = TEST_ID.test(name) ? 1 : 2
  return [
    ...(said ? [{ ...equals, rank, ...(isPerson && { role: value }) }] : []),
    { css: `[${name}]`, rank: rank + 1.5, kind: `has ${name}` },
  ]
}

/** Whether a value of an attribute says what an element is for (`seller`, `header`), and not whose it is. */
export function isRole(value: string): boolean {
  return ROLE.test(value)
}

function isLasting(value: string): boolean {
  return (
    (SAFE.test(value) || /^[\w.-]{1,40}$/.test(value)) &&
    /^\D|^\d$/.test(value) &&
    !isHashed(value) &&
    !isMomentary(value)
  )
}

/** `[id^="msg-"]` of msg-17 and msg-18. */
function idStems(elements: readonly Element[]): Feature[] {
  const ids = elements.map(element => attribute(element, 'id') ?? '')
  const [first = '', ...others] = ids
  if (others.length === 0 && !/\d/.test(first)) return []
  let length = /^[A-Za-z_][A-Za-z_-]*/.exec(first)?.[0].length ?? 0
  while (length > 0 && !others.every(id => id.startsWith(first.slice(0, length)))) length--
  const stem = first
    .slice(0, length)
    .replace(/[^-_]*$/, match => (length === first.search(/\d/) ? match : ''))
  return stem.replace(/[^a-z]/gi, '').length >= 3 && !isHashed(stem) && !isCounted(stem) && stem !== first
    ? [{ css: `[id^="${stem}"]`, rank: 3, kind: 'id' }]
    : []
}
