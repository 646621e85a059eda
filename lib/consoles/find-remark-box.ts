import { isUsable, saidOf } from './boxes'
import { matches, textWithin } from './dom'
import type { ConsoleProfile } from './profile'
import { elementsAt } from './select'
import { rootsIn } from './shadow'
import { parentOf } from './visible'

/** Where the shop's remark on an order is written, open on the page. */
export interface RemarkBox {
  readonly element: HTMLElement
  /** Order numbers written nearest to it: none where it says nothing of the order it is for. */
  readonly orders: readonly string[]
}

const REMARK_BOX = /备注|插旗|remark|memo|seller.?(?:note|words)/i
/** The buyer's own words, and fields that only look for remarks. */
const OTHER_BOX = /买家|留言|搜索|查询|buyer|search|filter|query/i
/** Opened over the page for one thing: what stands outside is about something else. */
const AROUND = '[role=dialog],dialog,form,[class*=dialog],[class*=drawer],[class*=modal],[class*=popover]'
/** Characters in which an order number is looked for. */
const NEAR = 4000

/**
 * The console's own remark box, if one is open: by the profile, else the one visible field that calls itself a remark. Undefined where
 * two could be meant.
 */
export function findRemarkBox(root: ParentNode, profile: ConsoleProfile): RemarkBox | undefined {
  const roots = rootsIn(root)
  const usable = (selector: string) => elementsAt(roots, selector).filter(isUsable)
  const known = (profile.remarkBox ?? []).map(usable).find(found => found.length > 0)
  const named = () =>
    usable(
      'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false])',
    ).filter(box => REMARK_BOX.test(saidOf(box)) && !OTHER_BOX.test(saidOf(box)))
  const [element, another] = known ?? named()
  return element && !another ? { element, orders: ordersAround(element, profile) } : undefined
}

function ordersAround(box: Element, profile: ConsoleProfile): string[] {
  const forms = (profile.orders?.number ?? []).map(
    ({ pattern }) => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'g'),
  )
  for (let around = parentOf(box); around; around = parentOf(around)) {
    const text = textWithin(around, NEAR)
    const found = new Set(forms.flatMap(form => text.match(form) ?? []))
    if (found.size > 0) return [...found]
    if (matches(around, AROUND)) return []
  }
  return []
}
