import { describe, expect, it } from 'vitest'
import { readPack, writePack } from '@/lib/backup/team-pack'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { editionOf, layerOf, type Pack, type PackId, previewPack } from '@/lib/phrases/library/team'
import { STARTER } from '@/lib/phrases/starter'
import type { Stamp } from '@/lib/trade/record'

const stamp = '0abcdefgh-0000-lead' as Stamp
const pack: Pack = { id: 'k' as PackId, name: '一队', edition: 3, own: true, updatedAt: stamp }
const phrase = (id: string, more: Partial<Phrase> = {}): Phrase => ({
  id: id as PhraseId,
  title: id,
  text: `${id}的话`,
  updatedAt: stamp,
  ...more,
})
const group = (id: string, more: Partial<Group> = {}): Group => ({
  id: id as GroupId,
  name: id,
  updatedAt: stamp,
  ...more,
})
const g = 'g' as GroupId
const library = {
  groups: [group('g'), group('i', { parent: g }), group('empty')],
  phrases: [phrase('a', { group: 'i' as GroupId }), phrase('b'), phrase('t', { pack: 'other' as PackId })],
}
const only = (...ids: string[]) => new Set(ids as PhraseId[])

describe('handing out', () => {
  it('takes along the groups that are needed, and no other layer', () => {
    const edition = editionOf(pack, library, undefined, 5)
    expect(edition.phrases.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(edition.groups.map(({ id }) => id)).toEqual(['g', 'i'])
    expect(editionOf(pack, library, only('b'), 5).groups).toEqual([])
  })

  it('is read back as it was written, the built-in pack too', () => {
    for (const all of [library, STARTER]) {
      const edition = editionOf(pack, all, undefined, 5)
      expect(readPack(writePack(edition))).toEqual({ kind: 'read', edition })
    }
  })
})

describe('a file that is no pack', () => {
  const good = JSON.parse(writePack(editionOf(pack, library, undefined, 5))) as Record<string, unknown>
  const written = (change: object) => JSON.stringify({ ...good, ...change })
  it.each([
    ['nothing', '', { why: 'notOurs' }],
    ['something else', '{"kind":"deskside-backup"}', { why: 'notOurs' }],
    ['cut off', JSON.stringify(good).slice(0, -9), { why: 'damaged' }],
    ['of a newer Deskside', written({ version: 2 }), { why: 'newer' }],
    ['without a stamp', written({ stamp: 'x' }), { why: 'damaged' }],
    [
      'with a faulty phrase',
      written({ phrases: [{ id: 'a', title: 'a', text: 'a' }, { id: 'b' }] }),
      { why: 'phrase', row: 2 },
    ],
  ])('%s: says so', (_, text, expected) => {
    expect(readPack(text)).toEqual({ kind: 'failed', ...expected })
  })
})

describe('taking over', () => {
  const edition = editionOf(pack, library, undefined, 5)
  const layer = layerOf(edition)
  const here: Pack = { id: pack.id, name: '一队', edition: 2, updatedAt: stamp }
  const names = (phrases: readonly Phrase[]) => phrases.map(({ title }) => title).join('')

  it('keeps the layer apart from everything else, its groups in order', () => {
    expect(layer.phrases[0]).toMatchObject({ id: 'k/a', group: 'k/i', pack: 'k', updatedAt: stamp })
    expect(layer.groups[1]).toMatchObject({ id: 'k/i', parent: 'k/g' })
  })

  it('leaves out a group that the file does not hold', () => {
    const loose = {
      ...edition,
      phrases: [{ id: 'a' as PhraseId, title: 'a', text: 'a', group: 'gone' as GroupId }],
    }
    expect(layerOf(loose).phrases[0]).not.toHaveProperty('group')
  })

  it('says what is new, changed and gone', () => {
    const [a, b] = layer.phrases
    if (!a || !b) throw new Error('no layer')
    const before = {
      groups: layer.groups,
      phrases: [{ ...a, text: '旧的' }, { ...b, id: 'k/z' as PhraseId, title: 'z' }, phrase('own')],
    }
    const { kind, fresh, changed, gone } = previewPack(edition, before, [here])
    expect([kind, names(fresh), names(changed), names(gone)]).toEqual(['newer', 'b', 'a', 'z'])
  })

  it.each([
    ['first', []],
    ['newer', [here]],
    ['same', [{ ...here, edition: 3 }]],
    ['older', [{ ...here, edition: 4 }]],
    ['own', [pack]],
  ] as const)('is %s', (kind, packs) => {
    expect(previewPack(edition, { groups: [], phrases: [] }, packs).kind).toBe(kind)
  })
})
