import { expect, it } from 'vitest'
import { DEEP_SITES } from '@/lib/consoles/deep/sites.data'
import { PROFILES } from '@/lib/consoles/profiles'
import { parseSites, siteFor } from '@/lib/consoles/sites'
import { SITES } from '@/lib/consoles/sites.data'

it('every built-in profile but the practice console has its sites in the table, and nothing else has: `npm run consoles` writes it', () => {
  const consoles = PROFILES.filter(({ id }) => id !== 'practice')
  expect(SITES.map(([id, matches]) => [id, [...matches]])).toEqual(
    consoles.map(({ id, matches }) => [id, [...matches]]),
  )
})

it('every profile that tells what its pages receive has it in the table of those, and nothing else has', () => {
  expect(DEEP_SITES).toEqual(
    PROFILES.flatMap(({ id, matches, deep }) =>
      deep ? [[id, matches, deep.answers.flatMap(({ at }) => at)]] : [],
    ),
  )
})

it('answers are looked at on the console’s own platform alone', () => {
  const platform = (address: string) =>
    new URL(address.replace('*', '')).hostname.split('.').slice(-2).join('.')
  for (const [id, matches, answers] of DEEP_SITES)
    expect([id, ...new Set(answers.map(platform))]).toEqual([id, ...new Set(matches.map(platform))])
})

it.each([
  ['https://mms.pinduoduo.com/chat-merchant/index.html#/', 'pinduoduo-chat'],
  ['https://mms.pinduoduo.com/orders/list?tab=0', 'pinduoduo-orders'],
  ['https://mms.pinduoduo.com/home/', undefined],
  ['https://evil.example/?https://mms.pinduoduo.com/orders/list', undefined],
])('%s is %s', (url, id) => {
  expect(siteFor(url, SITES)).toBe(id)
})

it('pages are told of the sites as they are, and of nothing that has not their shape', () => {
  expect(parseSites(JSON.parse(JSON.stringify(SITES)))).toEqual(SITES)
  expect(parseSites([['a', 'https://a.example/*'], 'b', null, ['c', ['https://c.example/*']]])).toEqual([
    ['c', ['https://c.example/*']],
  ])
  expect(parseSites(undefined)).toEqual([])
})
