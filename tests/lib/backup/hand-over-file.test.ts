import { describe, expect, it } from 'vitest'
import { readHandOver, writeHandOver } from '@/lib/backup/hand-over-file'
import { followUpOf } from '../notes/sample'

const handOver = {
  at: 5,
  from: '小林',
  to: '小王',
  followUps: [
    followUpOf('a', 9, { updatedAt: '000000001-0000-x' as never, repeat: 'days:3', context: '有货吗' }),
  ],
}

describe('the file for a colleague', () => {
  it('is read as it was written', () => {
    expect(readHandOver(writeHandOver(handOver))).toEqual(handOver)
  })

  it.each([
    ['no JSON', 'hello'],
    ['something else', '{"kind":"deskside-team-pack","version":1}'],
    ['a newer one', JSON.stringify({ kind: 'deskside-hand-over', version: 2, at: 5, followUps: [] })],
    ['one that repeats as nothing does', writeHandOver(handOver).replace('days:3', 'days:0')],
    ['one without a time', writeHandOver(handOver).replace('"due":9', '"due":"soon"')],
  ])('not %s', (_, text) => {
    expect(readHandOver(text)).toBeUndefined()
  })
})
