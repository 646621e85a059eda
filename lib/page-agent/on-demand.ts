import { insert } from '@/lib/composer/insert'
import { findRemarkBox } from '@/lib/consoles/find-remark-box'
import { matchesOf } from '@/lib/consoles/health/matches'
import { insertHere } from './insert/insert-here'
import { picturesHere } from './insert/pictures-here'
import { type RemarkWriting, remarkHere } from './insert/remark-here'

/** What is asked of a page agent once a sidebar stands beside it: in a script of its own, so that no page carries it for nothing. */
export const onDemand = {
  findRemarkBox,
  insertHere,
  matchesOf,
  picturesHere,
  remarkHere: (writing: Omit<RemarkWriting, 'insert'>, ask: Parameters<typeof remarkHere>[1]) =>
    remarkHere({ ...writing, insert }, ask),
} as const

export type OnDemand = typeof onDemand
