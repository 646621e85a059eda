import { expect, it } from 'vitest'
import { addressHere } from '@/lib/store/about-here'
import type { Store } from '@/lib/store/store'

const PAGE = 'https://portal.example.com/desk'
const JD = 'https://dongdong.jd.com/chat'
/** Nothing was taught anywhere. */
const store = { read: async (fallback: unknown) => fallback } as unknown as Store

it.each([
  ['the page’s own', { url: PAGE, frameId: 0, tab: { url: PAGE } }, PAGE],
  [
    'the page around a frame that is no console',
    { url: 'about:srcdoc', frameId: 3, tab: { url: PAGE } },
    PAGE,
  ],
  ['a frame that is a console by itself', { url: JD, frameId: 3, tab: { url: PAGE } }, JD],
  [
    'nowhere for a frame whose page the browser does not tell',
    { url: 'about:blank', frameId: 3, tab: {} },
    undefined,
  ],
])('is %s', async (_, sender, address) => {
  expect(await addressHere(store, sender)).toBe(address)
})
