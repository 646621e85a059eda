import { nextStop } from '@/lib/composer/next-stop'
import { takeAnswers } from '@/lib/consoles/deep/channel'
import { findRemarkBox } from '@/lib/consoles/find-remark-box'
import { matchesOf } from '@/lib/consoles/health/matches'
import { panelNote } from './host/panel-note'
import { copyHere } from './insert/copy'
import { picturesHere } from './insert/pictures-here'
import { remarkHere } from './insert/remark-here'

/** What is asked of a page agent once in a while: in a script of its own, so that no page carries it for nothing. */
export const onDemand = {
  copyHere,
  findRemarkBox,
  matchesOf,
  nextStop,
  panelNote,
  picturesHere,
  remarkHere,
  takeAnswers,
} as const

export type OnDemand = typeof onDemand
