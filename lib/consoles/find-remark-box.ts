import { isUsable, saidOf } from './boxes'
import { attribute, matches, textWithin } from './dom'
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
const BOXES = 'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false])'
/** All that stands with a box in its row of a form. A chat's own box has buttons beside it, 备注 perhaps among them. */
const LABEL =
  /^[*\s]*(?:(?:订单|商家|卖家|客服|店铺|内部)?备注(?:内容|信息)?|(?:order |seller |internal )?(?:remark|memo|note)s?)\s*[:：]?\s*$/i
/** Elements around a box that may be its row. */
const ROW = 3
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
    usable(BOXES).filter(box => {
      const said = `${saidOf(box)} ${labelsOf(box)}`
      return (REMARK_BOX.test(said) || standsAtLabel(box)) && !OTHER_BOX.test(said)
    })
  const [element, another] = known ?? named()
  return element && !another ? { element, orders: ordersAround(element, profile) } : undefined
}

/** What the page's labels call a box. */
function labelsOf(box: HTMLElement): string {
  const own = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? (box.labels ?? []) : []
  const ids = (attribute(box, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
  const named = ids.flatMap(id => elementsAt([rootOf(box)], `[id="${CSS.escape(id)}"]`))
  return [...own, ...named].map(label => textWithin(label, NEAR)).join(' ')
}

const rootOf = (box: Element): ParentNode => {
  const root = box.getRootNode()
  return root instanceof ShadowRoot ? root : box.ownerDocument
}

/** Whether the row of a form that holds this box alone says nothing else but that it is a remark. */
function standsAtLabel(box: Element): boolean {
  let row = parentOf(box)
  for (let n = 0; row && n < ROW; n++, row = parentOf(row)) {
    if (elementsAt([row], BOXES).length > 1) return false
    const text = textWithin(row, NEAR).trim()
    if (text !== '') return LABEL.test(text)
  }
  return false
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
