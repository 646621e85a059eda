import { describe, expect, it } from 'vitest'
import { advance } from '@/lib/practice/advance'
import { agentSays } from '@/lib/practice/agent'
import { openPractice } from '@/lib/practice/open'
import type { Result } from '@/lib/practice/result'
import { REVIEWED } from '@/lib/practice/review'
import { type Hint, hintFor } from '@/lib/practice/session/hints'
import { paceOf } from '@/lib/practice/session/pace'
import { keepResult, keptResults } from '@/lib/practice/session/results'
import { readScripts } from '@/lib/practice/session/script-file'
import { SAMPLE_ADDRESS } from '@/lib/practice/session/script-sample'
import { openChat } from '@/lib/practice/world'

function memory(first: Record<string, string> = {}) {
  const kept = new Map(Object.entries(first))
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}
const none = {
  getItem(): never {
    throw new Error('SecurityError')
  },
  setItem(): never {
    throw new Error('SecurityError')
  },
}

it.each([
  ['', memory(), 'calm'],
  ['', memory({ 'deskside:practice-pace': 'busy' }), 'busy'],
  ['', memory({ 'deskside:practice-pace': 'nonsense' }), 'calm'],
  ['', none, 'calm'],
  ['?seed=7', memory(), 'busy'],
  ['?seed=7&pace=calm', memory(), 'calm'],
])('the pace of %j is %#', (search, storage, pace) => {
  expect(paceOf(search, storage)).toBe(pace)
})

describe('a hint', () => {
  const habits = { typed: 0, text: '', sent: [], clicks: 0 }
  it.each<[string, Partial<Parameters<typeof hintFor>[0]>, Hint[], Hint | undefined]>([
    ['typing a long reply', { typed: 14, text: '亲，今天晚上八点前发出哦' }, [], 'find'],
    ['typing it once it was told', { typed: 14 }, ['find'], undefined],
    ['a short reply', { typed: 3, text: '好的' }, [], undefined],
    ['the same reply again', { text: '今天晚上发出哦', sent: ['今天晚上发出哦'] }, [], 'pin'],
    ['a short one again', { text: '好的', sent: ['好的'] }, [], undefined],
    ['clicking through buyers', { clicks: 4 }, [], 'arrows'],
    ['one click', { clicks: 1 }, [], undefined],
  ])('for %s', (_, more, given, hint) => {
    expect(hintFor({ ...habits, ...more }, new Set(given))).toBe(hint)
  })
})

describe('results', () => {
  const result = (start: number, buyers = 1): Result => ({
    start,
    buyers,
    alerts: { 'bad-review': { done: 1, of: 1 } },
    tallies: Object.fromEntries(REVIEWED.map(name => [name, { done: 1, of: 2 }])) as Result['tallies'],
  })

  it('are kept latest first, one a practice, twenty of them', () => {
    const storage = memory()
    keepResult(storage, result(1))
    keepResult(storage, result(2))
    keepResult(storage, result(2, 5))
    expect(keptResults(storage).map(({ start, buyers }) => [start, buyers])).toEqual([
      [2, 5],
      [1, 1],
    ])
    for (let start = 3; start < 40; start++) keepResult(storage, result(start))
    expect(keptResults(storage)).toHaveLength(20)
  })

  it('are none of a practice with no buyer served', () => {
    const storage = memory()
    expect(keepResult(storage, result(1, 0))).toEqual([])
  })

  it.each(['{', '[{"start":1}]', '"x"'])('are none where %j is kept', kept => {
    expect(keptResults(memory({ 'deskside:practice-results': kept }))).toEqual([])
  })

  it('are none where the browser keeps nothing', () => {
    expect(keptResults(none)).toEqual([])
    expect(keepResult(none, result(1))).toHaveLength(1)
  })
})

describe('a file of scripts', () => {
  const sample = decodeURIComponent(SAMPLE_ADDRESS.split(',').slice(1).join(','))

  it('is played: a word of the shop or a meaning moves the buyer on, to the end', () => {
    const read = readScripts(sample)
    if (read.kind !== 'read') throw new Error('sample not read')
    let world = openPractice(read.file.scripts, { at: 0, seed: 1, pace: 0 })
    const reply = (text: string) => {
      world = advance(agentSays(world, world.open, text, 1000), 1000)
    }
    const said = () =>
      openChat(world)
        .messages.filter(({ side }) => side === 'buyer')
        .map(({ text }) => text)
    expect(said()).toEqual(['在吗', '这单今天能发吗'])
    reply('嗯嗯')
    reply('今天安排')
    expect(said()).toContain('地址是对的吧 我没写门牌')
    reply('请问门牌是多少')
    expect(said().at(-1)).toBe('谢谢')
    expect(openChat(world).stage).toBe('end')
    expect(openChat(world).orders[0]?.cared).toBe(true)
  })

  const buyer = { name: '甲', says: ['在吗'], steps: [{ hears: ['好'], says: ['谢谢'] }] }
  it.each([
    ['no JSON', '{', 'demo.scripts.notJson', []],
    ['another file', '{"kind":"deskside-team-pack"}', 'demo.scripts.wrong', ['kind']],
    [
      'no buyer',
      JSON.stringify({ kind: 'deskside-practice', name: 'x', buyers: [] }),
      'demo.scripts.wrong',
      ['buyers'],
    ],
    [
      'a buyer without a word',
      JSON.stringify({ kind: 'deskside-practice', name: 'x', buyers: [buyer, { ...buyer, says: [] }] }),
      'demo.scripts.wrongBuyer',
      ['2', 'says'],
    ],
    ['one that is too big', `"${'x'.repeat(500_001)}"`, 'demo.scripts.tooBig', []],
  ])('with %s says what is wrong, and where', (_, written, key, args) => {
    expect(readScripts(written)).toEqual({ kind: 'failed', words: { key, args } })
  })
})
