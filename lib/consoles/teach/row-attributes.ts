import { attribute } from '../dom'
import type { Candidate } from '../profile'
import { elementsAt } from '../select'
import { allAttributes, allIn } from './around-element'
import { isCounted, isHashed } from './stable'

const ID = /(?:^|-)(?:id|key|mid|uuid)$|id$/i
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/

/** The attribute that tells every row from every other, where it is called an id. */
export function idOf(rows: readonly Element[]): Candidate | undefined {
  return attributesOf(rows).find(candidate => {
    const name = candidate.from
    if (!ID.test(name)) return false
    const values = valuesOf(rows, candidate)
    if (values.some(isCounted)) return false
    return values.length === rows.length && new Set(values).size === values.length
  })
}

/** The attribute that says, with its date, when the message was sent. */
export function timeInRow(rows: readonly Element[]): Candidate | undefined {
  return attributesOf(rows).find(candidate => {
    const values = valuesOf(rows, candidate)
    return values.length > 0 && values.every(value => MOMENT.test(value))
  })
}

interface AttributeAt {
  readonly at: string
  readonly from: string
}

/** Attributes of the first rows and of what is in them, as candidates. */
function attributesOf(rows: readonly Element[]): AttributeAt[] {
  const names = new Set(
    rows
      .slice(0, 3)
      .flatMap(row =>
        [row, ...allIn(row)].flatMap(element => [...allAttributes(element)].map(({ name }) => name)),
      ),
  )
  return [...names]
    .filter(name => /^[a-z][\w-]*$/i.test(name) && name !== 'class' && name !== 'style' && !isHashed(name))
    .map(name => ({ at: `[${name}]`, from: name }))
}

function valuesOf(rows: readonly Element[], { at, from }: AttributeAt): string[] {
  return rows.flatMap(row => {
    const [carrier] = elementsAt([row], at)
    return (carrier && attribute(carrier, from)) || []
  })
}
