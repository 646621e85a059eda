import * as v from 'valibot'
import { SECTION_IDS } from '../manage/sections'
import type { PartName } from '../page-agent/parts'
import type { PhraseId } from '../phrases/library/phrase'
import type { ConsoleId } from '../trade/console'

/** What may be asked of the browser by way of the background: bounded, and nothing but the fields it may have. */

const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
/** Brands are names of plain texts. */
const branded = <T extends string>(longest: number) => line(longest) as unknown as v.GenericSchema<unknown, T>
const id = v.pipe(v.number(), v.integer(), v.minValue(0))

export const manageAsk = v.object({
  section: v.picklist(SECTION_IDS),
  phrase: v.exactOptional(branded<PhraseId>(200)),
  console: v.exactOptional(branded<ConsoleId>(100)),
})

/** What a page agent wants pasted in its own frame. */
export const pasteAsk = v.object({
  text: v.exactOptional(line(100_000)),
  html: v.exactOptional(line(500_000)),
  files: v.exactOptional(
    v.pipe(v.array(v.object({ name: line(200), type: line(100), base64: line(30_000_000) })), v.maxLength(9)),
  ),
})

export const partAsk = v.object({
  part: v.picklist([
    'badges',
    'buyers',
    'picker',
    'on-demand',
    'refind',
    'slash',
  ] as const satisfies readonly PartName[]),
})

export const tabAsk = v.object({ tab: id })
/** `tab`: for a sidebar that stands in none. */
export const hereAsk = v.object({ tab: v.exactOptional(id) })
/** What was taught is parsed where it is kept. */
export const saveTaughtAsk = v.object({
  taught: v.unknown(),
  tab: v.exactOptional(id),
  frame: v.exactOptional(id),
})
