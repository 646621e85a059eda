import type { FlagColour } from '@/lib/trade/order'
import { elementsAt } from '../select'
import { rootsIn } from '../shadow'
import { isShown } from '../visible'
import { allAttributes, allIn } from './around-element'
import { type Block, coverage } from './cards'
import { generalise } from './generalise'
import type { ProfileChanges, Trouble } from './lesson-types'

const NAMED = /(?:^|[-_./ ])(red|yellow|green|blue|purple|cyan|orange|gr[ae]y)(?:$|[-_./ ])/i
/** Hues in degrees up to which a colour has that name. */
const HUES: readonly (readonly [number, FlagColour])[] = [
  [15, 'red'],
  [42, 'orange'],
  [68, 'yellow'],
  [160, 'green'],
  [195, 'cyan'],
  [250, 'blue'],
  [320, 'purple'],
  [361, 'red'],
]

/** The remark's flag: where it stands on each order, and which piece of its markup means which colour, as far as this page shows them. */
export function learnFlag(
  document: ParentNode,
  examples: readonly Element[],
  not: readonly Element[],
  cards: readonly Block[],
): ProfileChanges | Trouble {
  const at = generalise({
    examples,
    not,
    scope: document,
    score: coverage(cards),
    refuses: css => NAMED.test(css.replace(/[\]"=]/g, ' ')),
  })
  const flags = at.length > 0 ? elementsAt(rootsIn(document), at[0] ?? '').filter(isShown) : []
  const means = Object.fromEntries(flags.map(signOf).filter(sign => sign !== undefined))
  if (Object.keys(means).length === 0) return 'no-sign'
  return { orders: { flag: { at, means } } }
}

/** The piece of markup that makes this flag's colour, with the colour. */
function signOf(flag: Element): [string, FlagColour] | undefined {
  for (const element of [flag, ...allIn(flag)])
    for (const { name, value } of allAttributes(element)) {
      if (value.length > 200) continue
      const piece = /^(?:class|src|href|data-[\w-]+|aria-label|title)$/.test(name)
        ? value.split(/\s+/).find(one => NAMED.test(one))
        : undefined
      const word = piece && NAMED.exec(piece)?.[1]?.toLowerCase()
      if (piece && word) return [piece, (word === 'gray' ? 'grey' : word) as FlagColour]
      if (!/^(?:style|fill|color|stroke)$/.test(name)) continue
      const colour = /#[\da-f]{6}\b|#[\da-f]{3}\b|rgb\([^)]{5,20}\)/i.exec(value)?.[0]
      const parts = colour && partsOf(colour)
      if (parts) return [`#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`, nameOf(parts)]
    }
  return undefined
}

/** Red, green and blue of `#ff3b52`, `#f35` or `rgb(255, 59, 82)`. */
function partsOf(written: string): number[] {
  if (!written.startsWith('#')) return (written.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  const whole = written.length === 4 ? written.replace(/[\da-f]/gi, '$&$&') : written
  return (whole.slice(1).match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
}

function nameOf([r = 0, g = 0, b = 0]: readonly number[]): FlagColour {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
  if (most - least < 40) return 'grey'
  const third = 60 / (most - least)
  const hue = most === r ? (g - b) * third : most === g ? (b - r) * third + 120 : (r - g) * third + 240
  return HUES.find(([upTo]) => (hue + 360) % 360 < upTo)?.[1] ?? 'red'
}
