// @vitest-environment happy-dom
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import { newest, patched, patchOf } from '@/lib/page-agent/read/reading-patch'
import { readingPatchSchema } from '@/lib/sidebar/source/reading-schema'
import { FIXTURES } from '../../../consoles/fixtures'

it.each(FIXTURES.map(fixture => ({ ...fixture, id: fixture.profile.id })))(
  '$id/$name crosses from a frame whole',
  ({ html, profile }) => {
    const document = new DOMParser().parseFromString(html, 'text/html')
    const reading = readConsole(document, profile)
    const sent: unknown = JSON.parse(JSON.stringify(patchOf(undefined, newest(reading))))
    expect(patched(undefined, v.parse(readingPatchSchema, sent))).toEqual(reading)
  },
)

const MESSAGE = { id: 'm', side: 'buyer', kind: 'text', text: '在吗' }
const ORDER = { id: '1', items: [], times: {}, marks: [] }
const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one)
const open = (more: object) => ({
  kind: 'open',
  rest: { kind: 'open', missing: [] },
  conversation: { buyer: {} },
  ...more,
})

it('what the refused ones are made from is taken', () => {
  const whole = open({ orders: [ORDER], messages: { from: 0, keep: 0, add: [MESSAGE] } })
  expect(v.parse(readingPatchSchema, whole)).toEqual(whole)
})

it.each([
  ['no reading', { kind: 'open' }],
  ['more messages than a sidebar takes', open({ messages: { from: 0, keep: 0, add: many(1001, MESSAGE) } })],
  [
    'a message too long to be one',
    open({ messages: { from: 0, keep: 0, add: [{ ...MESSAGE, text: 'x'.repeat(20_001) }] } }),
  ],
  ['more orders than a page has', open({ orders: many(1001, ORDER) })],
  ['messages that stand nowhere', open({ messages: { from: -1, keep: 0, add: [] } })],
  ['another kind', { kind: 'gossip', missing: [] }],
  ['a part nobody knows', { kind: 'unreadable', missing: ['password'] }],
  ['an order without a number', open({ orders: [{ items: [], times: {}, marks: [] }] })],
])('%s is refused', (_, reading) => {
  expect(v.safeParse(readingPatchSchema, reading).success).toBe(false)
})

it('fields nobody knows are dropped', () => {
  const reading = { kind: 'elsewhere', script: 'x' }
  expect(v.parse(readingPatchSchema, reading)).toEqual({ kind: 'elsewhere' })
})
