import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changes } from '@/lib/backup/changes'
import { type Content, NO_CONTENT } from '@/lib/backup/content'
import { merge } from '@/lib/backup/merge'
import { preview } from '@/lib/backup/preview'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { TABLE_NAMES } from '@/lib/store/tables'
import { content } from './arbitrary'

const phrase = (id: string, fields: object = {}) =>
  ({ id, title: id, text: id, updatedAt: '000000001-0000-a', ...fields }) as unknown as Phrase
const phrases = (...all: Phrase[]): Content => ({ ...NO_CONTENT, phrases: all })
const newer = { updatedAt: '000000002-0000-b' }
const gone = { ...newer, deletedAt: '000000002-0000-b' }

const NOTHING = { new: 0, newerThere: 0, newerHere: 0, same: 0, deleted: 0, conflicts: 0 }

describe('the preview', () => {
  it.each([
    ['a phrase of theirs is new', phrases(), phrases(phrase('a')), { new: 1 }],
    [
      'a later version updates',
      phrases(phrase('a')),
      phrases(phrase('a', { ...newer, text: '新' })),
      { newerThere: 1 },
    ],
    ['a deletion removes', phrases(phrase('a')), phrases(phrase('a', gone)), { deleted: 1 }],
    ['a deletion of what is not here counts nowhere', phrases(), phrases(phrase('a', gone)), {}],
    ['the same is kept', phrases(phrase('a')), phrases(phrase('a')), { same: 1 }],
    [
      'an older version is kept out',
      phrases(phrase('a', newer)),
      phrases(phrase('a', { text: '旧' })),
      { newerHere: 1 },
    ],
    ['what was deleted here stays so', phrases(phrase('a', gone)), phrases(phrase('a')), { newerHere: 1 }],
    [
      'what was deleted here and edited there since is back',
      phrases(phrase('a', { deletedAt: '000000001-0000-a' })),
      phrases(phrase('a', newer)),
      { new: 1 },
    ],
  ])('%s', (_, mine, theirs, expected) => {
    expect(preview(mine, theirs).tables.phrases).toEqual({ ...NOTHING, ...expected })
  })

  it('shows both phrases when one code would lead to two', () => {
    const mine = phrases(phrase('a', { code: 'fh', title: '发货' }))
    const theirs = phrases(phrase('b', { code: 'fh', title: '发货时间' }), phrase('c', { code: 'dz' }))
    expect(preview(mine, theirs).conflicts).toEqual([
      { kind: 'same-code', code: 'fh', mine: '发货', theirs: '发货时间' },
    ])
  })

  it('names what the file has in an older version', () => {
    const mine = phrases(phrase('a', { ...newer, text: '新' }), phrase('b', newer), phrase('c'))
    const newest = { updatedAt: '000000003-0000-b', text: '最新' }
    const theirs = phrases(phrase('a', { title: '旧标题' }), phrase('b'), phrase('c', newest))
    expect(preview(mine, theirs).conflicts).toEqual([{ kind: 'older', title: '旧标题' }])
  })

  it('is empty for a file that was imported before', () => {
    fc.assert(
      fc.property(content, content, (mine, theirs) => {
        expect(preview(merge(mine, theirs), theirs).empty).toBe(true)
        expect(preview(merge(mine, theirs), theirs).tables.notes).toMatchObject({
          new: 0,
          newerThere: 0,
          deleted: 0,
          conflicts: 0,
        })
      }),
    )
  })

  it('promises what the import does: the changes turn mine into merged', () => {
    fc.assert(
      fc.property(content, content, (some, theirs) => {
        const mine = merge(some, NO_CONTENT)
        const merged = merge(mine, theirs)
        const todo = changes(mine, merged)
        for (const table of TABLE_NAMES) {
          const after = new Map<string, unknown>(mine[table].map(record => [record.id, record]))
          for (const change of todo) if (change.table === table) after.set(change.id, change.after)
          expect([...after.keys()].sort()).toEqual(merged[table].map(({ id }) => id).sort())
          for (const record of merged[table]) expect(after.get(record.id)).toEqual(record)
        }
      }),
    )
  })
})
