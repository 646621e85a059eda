import { describe, expect, it } from 'vitest'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { wrongSelectors } from '@/lib/consoles/teach/selectors'
import { isHashed, isMomentary, stemOf } from '@/lib/consoles/teach/stable'
import { parseTaught } from '@/lib/consoles/teach/taught'

const profile = blankProfile('https://kefu.example.com:8443/im', '样例', '2026-11-21')
const chat = { list: [], row: ['.r'], sides: {}, text: ['.t'], buyerName: ['.n'], composer: ['.c'] }

describe('a profile somebody wrote', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'missing'],
    ['another file', { kind: 'deskside-backup' }, 'kind', 'wrong-type'],
    [
      'a missing part',
      { kind: 'profile', profile: { ...profile, chat: { ...chat, row: undefined } } },
      'profile.chat.row',
      'missing',
    ],
    ['a misspelt part', { kind: 'profile', profile: { ...profile, chatt: {} } }, 'profile.chatt', 'unknown'],
    [
      'answers to look at',
      { kind: 'profile', profile: { ...profile, deep: { based: [], answers: [] } } },
      'profile.deep',
      'unknown',
    ],
    [
      'answers to look at, in a repair',
      { kind: 'patch', over: 'pinduoduo-chat', verified: 'x', changes: { deep: { based: [], answers: [] } } },
      'changes.deep',
      'unknown',
    ],
    [
      'a misspelt field',
      { kind: 'profile', profile: { ...profile, chat: { ...chat, rows: ['.x'] } } },
      'profile.chat.rows',
      'unknown',
    ],
    [
      'a number for a selector',
      { kind: 'profile', profile: { ...profile, chat: { ...chat, row: [5] } } },
      'profile.chat.row.0',
      'wrong-type',
    ],
    [
      'an empty selector',
      { kind: 'profile', profile: { ...profile, chat: { ...chat, row: [''] } } },
      'profile.chat.row.0',
      'empty',
    ],
    [
      'a slow pattern',
      { kind: 'profile', profile: { ...profile, orders: { number: [{ pattern: '(a+)+b' }] } } },
      'profile.orders.number.0.pattern',
      'pattern-slow',
    ],
    [
      'a broken pattern',
      { kind: 'profile', profile: { ...profile, orders: { number: [{ pattern: '(' }] } } },
      'profile.orders.number.0.pattern',
      'pattern-invalid',
    ],
    [
      'the id of a built-in console',
      {
        kind: 'profile',
        profile: { ...profile, id: 'practice', facts: { ...profile.facts, id: 'practice' } },
      },
      'profile',
      'id-not-taught',
    ],
    [
      'every site there is',
      { kind: 'profile', profile: { ...profile, matches: ['*://*/*'] } },
      'profile',
      'matches-wrong',
    ],
    [
      'a misspelt repair',
      { kind: 'patch', over: 'practice', verified: 'x', changes: { chat: { composr: [] } } },
      'changes.chat.composr',
      'unknown',
    ],
  ])('with %s is refused where it is wrong', (_, value, path, code) => {
    const read = parseTaught(value)
    if (read.kind === 'read') throw new Error('read')
    expect(read.faults).toContainEqual(expect.objectContaining({ path, code }))
  })

  it('that is right is read', () => {
    expect(parseTaught({ kind: 'profile', profile: { ...profile, chat } }).kind).toBe('read')
    expect(profile.matches).toEqual(['https://kefu.example.com/*'])
  })
})

describe('selectors of a profile', () => {
  it('that the browser does not know are named where they stand, patterns and words are not asked about', () => {
    const orders = {
      number: [{ pattern: '\\d{18}' }],
      state: ['b>>'],
      amount: [{ at: '..x', from: 'title' }],
    }
    const asked: string[] = []
    const faults = wrongSelectors({ kind: 'profile', profile: { ...profile, chat, orders } }, css => {
      asked.push(css)
      return !/>>|\.\./.test(css)
    })
    expect(faults).toEqual([
      { path: 'profile.orders.state.0', code: 'selector' },
      { path: 'profile.orders.amount.0.at', code: 'selector' },
    ])
    expect(asked).toEqual(['.r', '.t', '.n', '.c', 'b>>', '..x'])
  })
})

describe('names that last', () => {
  it.each([
    'chat-msg__text',
    'messageList',
    'msg-content-box',
    'onemsg',
    'im-bubble',
    'isRead',
    'MsgItemWrap',
    'btn-primary',
    'col-12',
    'h1',
    'buyer-item',
    'replyTextarea',
    'lights',
    'dialog-title',
    'IMChat',
  ])('%s is no hash', name => expect(isHashed(name)).toBe(false))
  it.each([
    'kdFgTx',
    'sc-bdVaJa',
    'css-1x2y3z',
    '_bubble_1ab2_5',
    'index-module__messageList--GBz6X',
    'RtZKVef1GL',
    'text-mod__link--CVDgDEO2',
    '___36nmM',
    'BTN_outer_4-103-1',
    'svelte-1ab2c',
    'jss123',
    'jqzbta',
    'E2MWg3w8y6',
  ])('%s is one', name => expect(isHashed(name)).toBe(true))
  it.each([
    ['index-module__messageList--GBz6X', 'index-module__messageList--'],
    ['_bubble_1ab2_5', '_bubble_'],
    ['in_3fBq2', undefined],
    ['sc-bdVaJa', undefined],
    ['RtZKVef1GL', undefined],
  ])('of %s stays %s', (name, stem) => expect(stemOf(name)).toBe(stem))
  it.each(['active', 'is-selected', 'msg-unread', 'isread', 'ant-btn-hover', 'isOpen', 'item_current'])(
    '%s is of the moment',
    name => expect(isMomentary(name)).toBe(true),
  )
  it.each(['reader', 'news-list', 'opening', 'lasting'])('%s is not', name =>
    expect(isMomentary(name)).toBe(false),
  )
})
