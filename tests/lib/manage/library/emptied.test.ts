import { expect, it } from 'vitest'
import { isEmptied } from '@/lib/manage/library/emptied'
import type { Group, GroupId } from '@/lib/phrases/library/phrase'
import type { PackId } from '@/lib/phrases/library/team'
import type { Stamp } from '@/lib/trade/record'

const group = (more: Partial<Group>): Group => ({
  id: 'g' as GroupId,
  name: '售前',
  updatedAt: '1-0000-me' as Stamp,
  ...more,
})
const starter = group({ updatedAt: '000000000-0000-starter' as Stamp })
const team = group({ pack: 'p' as PackId })

it.each([
  ['of the starter pack with phrases', starter, 3, false],
  ['of the starter pack without', starter, 0, true],
  ['of a team pack without', team, 0, true],
  ['of one’s own without', group({}), 0, false],
])('a group %s: goes %#', (_, one, count, gone) => {
  expect(isEmptied(one, new Map([[one.id, count]]))).toBe(gone)
})
