import { findRemarkBox } from '@/lib/consoles/find-remark-box'
import { matchesOf } from '@/lib/consoles/health/matches'
import { picturesHere } from './insert/pictures-here'
import { remarkHere } from './insert/remark-here'

/** What is asked of a page agent once in a while: in a script of its own, so that no page carries it for nothing. */
export const onDemand = { findRemarkBox, matchesOf, picturesHere, remarkHere } as const

export type OnDemand = typeof onDemand
