// @vitest-environment happy-dom
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { readingSchema } from '@/lib/consoles/frames/reading-schema'
import { readConsole } from '@/lib/consoles/read'
import { FIXTURES } from '../../../consoles/fixtures'

it.each(FIXTURES.map(fixture => ({ ...fixture, id: fixture.profile.id })))(
  '$id/$name crosses from a frame whole',
  ({ html, profile }) => {
    const document = new DOMParser().parseFromString(html, 'text/html')
    const reading = readConsole(document, profile)
    expect(v.parse(readingSchema, JSON.parse(JSON.stringify(reading)))).toEqual(reading)
  },
)

it.each([
  ['no reading', { kind: 'open' }],
  ['another kind', { kind: 'gossip', missing: [] }],
  ['a part nobody knows', { kind: 'unreadable', missing: ['password'] }],
  ['an order without a number', { kind: 'open', missing: [], orders: [{ items: [], times: {}, marks: [] }] }],
])('%s is refused', (_, reading) => {
  expect(v.safeParse(readingSchema, reading).success).toBe(false)
})

it('fields nobody knows are dropped', () => {
  const reading = { kind: 'elsewhere', script: 'x' }
  expect(v.parse(readingSchema, reading)).toEqual({ kind: 'elsewhere' })
})
