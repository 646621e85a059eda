import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { LONGEST_ANSWER } from '@/lib/consoles/deep/json'
import { PROFILES } from '@/lib/consoles/profiles'
import { DEFAULT_LAYOUT } from '@/lib/settings/layout'
import { agentEventSchema } from '@/lib/sidebar/source/event-schema'

const [profile] = PROFILES
const shape = {
  width: 800,
  height: 600,
  path: [0, 2],
  composer: { left: 1, top: 2, right: 3, bottom: 4 },
}
const page = { address: 'https://console.example/', isReady: true }
const patch = { kind: 'elsewhere' }
const placement = { side: 'right', width: 340, collapsed: false, bottom: 0, pushes: true }
const hello = { kind: 'hello', document: 'd', profile, drafts: { search: 'fh' } }
const x = (length: number) => 'x'.repeat(length)

describe('what a page agent may tell', () => {
  it.each<[string, object]>([
    ['that it is there', hello],
    ['how the sidebar sits', { ...hello, layout: DEFAULT_LAYOUT, practiceSince: 5 }],
    ['what was read', { kind: 'state', patch, shape, page }],
    ['which frames have an agent', { kind: 'frames', frames: [3, 12] }],
    ['how the sidebar stands', { kind: 'layout', layout: DEFAULT_LAYOUT, placement }],
    ['the key of the phrase field', { kind: 'focusField' }],
    ['that the page is to be taught', { kind: 'teach' }],
    ['the key of a favourite', { kind: 'pin', n: 9 }],
    ['a search in the composer', { kind: 'slash', search: { n: 1, query: '' } }],
    ['the end of one', { kind: 'slash' }],
    ['what was chosen there', { kind: 'slashPick', query: 'fh', phrase: 'p1' }],
    ['a badge that was clicked', { kind: 'orderPick', order: '261121-304958817263540' }],
    ['what the page received', { kind: 'received', address: 'https://console.example/a', body: '{}' }],
    [
      'who is on the list of buyers',
      {
        kind: 'buyers',
        buyers: [
          { key: '7', id: '7', name: '小满', last: '在吗', time: '10:28', waits: true, since: 5, unread: 2 },
          { key: '8', name: '阿青', overdue: true, open: true },
        ],
      },
    ],
    ['what the picker says', { kind: 'picker', event: { kind: 'left' } }],
    ['an answer', { kind: 'reply', id: 1, answer: '在写' }],
    ['an answer of nothing', { kind: 'reply', id: 1 }],
  ])('%s', (_, event) => {
    expect(v.parse(agentEventSchema, JSON.parse(JSON.stringify(event)))).toEqual(event)
  })

  it('is parsed to the fields it has and no more', () => {
    expect(v.parse(agentEventSchema, { kind: 'focusField', run: 'x' })).toEqual({ kind: 'focusField' })
    const stored = { ...hello, layout: { side: 'moon', width: 9000 } }
    expect(v.parse(agentEventSchema, stored)).toMatchObject({ layout: { ...DEFAULT_LAYOUT, width: 520 } })
  })
})

describe('what is dropped', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'ready'],
    ['a kind nobody knows', { kind: 'wipe' }],
    ['a request sent back', { id: 1, kind: 'insert', ask: {} }],
    ['a hello without a profile', { ...hello, profile: undefined }],
    ['a profile that is none', { ...hello, profile: { ...profile, matches: 'everything' } }],
    ['a draft that is no text', { ...hello, drafts: { search: 5 } }],
    ['a draft longer than any', { ...hello, drafts: { search: x(100_001) } }],
    ['a buyer without a name', { kind: 'buyers', buyers: [{ key: '7' }] }],
    ['a layout that is none', { kind: 'layout', layout: 'wide', placement }],
    [
      'a place that is none',
      { kind: 'layout', layout: DEFAULT_LAYOUT, placement: { ...placement, side: 'top' } },
    ],
    ['a frame of no size', { kind: 'state', patch, shape: { ...shape, width: null }, page }],
    ['a path deeper than any', { kind: 'state', patch, shape: { ...shape, path: Array(21).fill(0) }, page }],
    ['more frames than a page has', { kind: 'frames', frames: Array(201).fill(1) }],
    ['a frame without a number', { kind: 'frames', frames: ['top'] }],
    ['a favourite there is no key for', { kind: 'pin', n: 0 }],
    ['half a favourite', { kind: 'pin', n: 1.5 }],
    ['a search longer than any', { kind: 'slash', search: { n: 1, query: x(100_001) } }],
    ['a phrase that is no name', { kind: 'slashPick', query: '', phrase: { id: 'p1' } }],
    ['an order number longer than any', { kind: 'orderPick', order: x(2001) }],
    [
      'an answer of a page longer than is read',
      { kind: 'received', address: 'a', body: x(LONGEST_ANSWER + 1) },
    ],
    ['an answer to no request', { kind: 'reply', answer: 'x' }],
  ])('%s', (_, event) => {
    expect(v.safeParse(agentEventSchema, event).success).toBe(false)
  })
})
