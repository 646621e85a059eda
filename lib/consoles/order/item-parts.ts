import type { OrderItem } from '@/lib/trade/order'
import { closest } from '../dom'
import { withoutActions } from '../without-actions'
import type { LabelName } from '../words/words'
import type { CardPage } from './card-page'
import { ROW } from './columns'

const QUANTITY =
  /^(?:[xX×*]|共|数量|qty)?\s?[:：]?\s?(\d{1,5})(?:\.0{1,2})?\s?(?:[件个份包盒瓶双套条]|pcs?)?$/i

type Parts = { title: string } & { [K in 'spec' | 'quantity' | 'price' | 'code']: OrderItem[K] | undefined }

export function itemOf({ title, spec, quantity, price, code }: Parts): OrderItem {
  return {
    title,
    // A price glued to it is none of it.
    ...(spec && !/\p{Sc}/u.test(spec) && { spec }),
    ...(quantity && { quantity }),
    ...(price && { price }),
    ...(code && { code }),
  }
}

/** One line of 300 characters at most; undefined where nothing is left. */
export function textIn(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300) || undefined
}

/** As `×2`, `x 2`, `2件`; undefined for none and for 0. */
export function quantityIn(text: string): number | undefined {
  const digits = QUANTITY.exec(text.trim())?.[1]
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits)
}

/** What the columns above a row's cells say of them; empty where none or two say it. */
export function cellTexts({ columns, page, words }: CardPage, row: Element): (label: LabelName) => string {
  const own = closest(row, ROW)
  const cells = own ? columns.labelledCells(own) : []
  return label => {
    const [cell, another] = cells.filter(cell => cell.label === label)
    return cell && !another ? withoutActions(page, cell.range, words) : ''
  }
}
