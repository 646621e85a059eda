import type { ConsoleId } from '@/lib/trade/console'
import { ANY_NUMBER } from '../order/numbers'
import type { ConsoleProfile } from '../profile'

/** Taught consoles are told from built-in ones by the beginning of their id. */
export const TAUGHT = 'taught-'

/** Id and match patterns of all pages of the host at this address. Throws for an address that is no web page. */
export function hostOf(address: string): { readonly id: ConsoleId; readonly matches: string[] } {
  const { protocol, hostname } = new URL(address)
  if (!/^https?:$/.test(protocol)) throw new TypeError(`not a web page: ${protocol}`)
  const id = `${TAUGHT}${hostname.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 41).replace(/-+$/, '')
  // Match patterns take no port in every browser; without one they hold for all.
  return { id: id as ConsoleId, matches: [`${protocol}//${hostname}/*`] }
}

/** The profile of a site that nothing is known of, at this address. Throws for an address that is no web page. */
export function blankProfile(address: string, name: string, verified: string): ConsoleProfile {
  const { id, matches } = hostOf(address)
  return {
    id,
    family: id,
    facts: {
      id,
      name: { zh: name, en: name },
      waiting: { look: 20_000, act: 30_000, limit: 180_000 },
      // What a console allows is not to be seen on its page; orders that must not be nudged carry this mark on every one known.
      nudge: { chat: true, except: ['店铺待支付'] },
      flags: [],
    },
    matches,
    verified,
    based: [],
    evidence: {},
    orders: { number: [ANY_NUMBER] },
  }
}
