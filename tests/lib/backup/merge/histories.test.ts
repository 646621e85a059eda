import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '@/lib/backup/merge'
import { history, legacy, run, textsOf } from './machines'

const RUNS = { numRuns: 2000 }

/** All three machines' content, exchanged in this order. */
const all = ([a, b, c]: ReturnType<typeof run>['contents']) => {
  if (!a || !b || !c) throw new Error('three machines')
  return { a, b, c, whole: merge(merge(a, b), c) }
}

describe('whatever three machines did, exchanging files in any order', () => {
  it('everybody ends with the same', () => {
    fc.assert(
      fc.property(history, acts => {
        const { a, b, c, whole } = all(run(acts).contents)
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(a, merge(b, c))).toEqual(whole)
        expect(merge(merge(c, a), b)).toEqual(whole)
        expect(merge(whole, b)).toEqual(whole)
        expect(merge(whole, whole)).toEqual(whole)
      }),
      RUNS,
    )
  }, 120_000)

  it('the same after records of an older version, of which no text written since is lost', () => {
    fc.assert(
      fc.property(history, legacy, (acts, start) => {
        const stamps = new Map(start.map(({ notes }) => [notes[0]?.updatedAt, notes[0]]))
        // One stamp is one version.
        const first = start.map(({ notes, ...rest }) => ({
          ...rest,
          notes: notes.map(n => stamps.get(n.updatedAt) ?? n),
        }))
        const { contents, ledger } = run(acts, first)
        const { a, b, c, whole } = all(contents)
        expect(merge(b, a)).toEqual(merge(a, b))
        expect(merge(a, merge(b, c))).toEqual(whole)
        expect(merge(whole, c)).toEqual(whole)
        const note = whole.notes.find(({ id }) => String(id) === 'n0')
        const texts = note ? textsOf(note) : []
        const kept = ledger.texts.filter(({ text, record }) => record === 'n0' && !ledger.replaced.has(text))
        expect(texts.filter(text => !text.startsWith('legacy')).sort()).toEqual(
          kept.map(({ text }) => text).sort(),
        )
      }),
      RUNS,
    )
  }, 120_000)

  it('each text is there that nobody who had it before them replaced, and no other', () => {
    fc.assert(
      fc.property(history, acts => {
        const { contents, ledger } = run(acts)
        const { whole } = all(contents)
        for (const id of ['n0', 'n1']) {
          const kept = ledger.texts.filter(({ text, record }) => record === id && !ledger.replaced.has(text))
          const note = whole.notes.find(one => String(one.id) === id)
          expect(note ? textsOf(note).sort() : []).toEqual(kept.map(({ text }) => text).sort())
        }
      }),
      RUNS,
    )
  }, 120_000)

  it('what a text of a note was replaced by, it stays in the history: no machine’s is lost', () => {
    fc.assert(
      fc.property(history, acts => {
        const { contents, ledger } = run(acts)
        for (const note of all(contents).whole.notes) {
          const former = new Set((note.history ?? []).map(({ text }) => text))
          const replaced = ledger.texts.filter(
            ({ text, record }) => record === note.id && ledger.replaced.has(text),
          )
          expect(replaced.filter(({ text }) => !former.has(text))).toEqual([])
        }
      }),
      RUNS,
    )
  }, 120_000)

  it('an edit outlives a deletion that did not know of it, and no other', () => {
    fc.assert(
      fc.property(history, acts => {
        const { contents, ledger } = run(acts)
        for (const note of all(contents).whole.notes) {
          const deaths = ledger.deaths.filter(({ record }) => record === note.id)
          const alive = ledger.lives.some(
            ({ record, act }) => record === note.id && !deaths.some(({ knew }) => knew.has(act)),
          )
          expect(note.deletedAt === undefined).toBe(alive)
        }
      }),
      RUNS,
    )
  }, 120_000)

  it('tags join: each is there that nobody who knew of it took off', () => {
    fc.assert(
      fc.property(history, acts => {
        const { contents, ledger } = run(acts)
        for (const buyer of all(contents).whole.buyers) {
          const there = ledger.tagged.filter(
            ({ record, tag, act }) =>
              record === buyer.id &&
              !ledger.untagged.some(one => one.record === record && one.tag === tag && one.knew.has(act)),
          )
          expect([...buyer.tags].sort()).toEqual([...new Set(there.map(({ tag }) => tag))].sort())
        }
      }),
      RUNS,
    )
  }, 120_000)

  it('counters are exact', () => {
    fc.assert(
      fc.property(history, acts => {
        const { contents, ledger } = run(acts)
        const counts = new Map(all(contents).whole.usage.map(({ id, count }) => [id, count]))
        expect(counts).toEqual(ledger.uses)
      }),
      RUNS,
    )
  }, 120_000)

  it('settings keep what was set on any machine, field by field', () => {
    fc.assert(
      fc.property(history, acts => {
        const { contents, ledger } = run(acts)
        const [shop] = all(contents).whole.settings
        for (const field of ['name', 'courier', 'quiet']) {
          const kept = ledger.texts.filter(
            ({ text, record }) => record === field && !ledger.replaced.has(text),
          )
          if (!shop || kept.length === 0) continue
          expect(textsOf(shop, field, 'value').sort()).toEqual(kept.map(({ text }) => text).sort())
        }
      }),
      RUNS,
    )
  }, 120_000)
})
