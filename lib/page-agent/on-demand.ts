import { matchesOf } from '@/lib/consoles/health/matches'
import { picturesHere } from './insert/pictures-here'
import { remarkHere } from './insert/remark-here'

/** What is asked of a page agent once in a while: in a script of its own, so that no page carries it for nothing. */
export const onDemand = { matchesOf, picturesHere, remarkHere } as const

export type OnDemand = typeof onDemand
