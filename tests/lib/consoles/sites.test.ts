import { expect, it } from 'vitest'
import { PROFILES } from '@/lib/consoles/profiles'
import { SITES, siteFor } from '@/lib/consoles/sites'

it('every built-in profile but the practice console has its sites in the table, and nothing else has: `npm run consoles` writes it', () => {
  const consoles = PROFILES.filter(({ id }) => id !== 'practice')
  expect(SITES.map(([id, matches]) => [id, [...matches]])).toEqual(
    consoles.map(({ id, matches }) => [id, [...matches]]),
  )
})

it.each([
  ['https://mms.pinduoduo.com/chat-merchant/index.html#/', 'pinduoduo-chat'],
  ['https://mms.pinduoduo.com/orders/list?tab=0', 'pinduoduo-orders'],
  ['https://mms.pinduoduo.com/home/', undefined],
  ['https://evil.example/?https://mms.pinduoduo.com/orders/list', undefined],
])('%s is %s', (url, id) => {
  expect(siteFor(url)).toBe(id)
})
