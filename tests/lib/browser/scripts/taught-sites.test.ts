import { describe, expect, it } from 'vitest'
import { type SitesBrowser, taughtSites } from '@/lib/browser/scripts/taught-sites'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { siteOf } from '@/lib/consoles/teach/site'
import type { TaughtProfile } from '@/lib/messages'
import type { ConsoleId } from '@/lib/trade/console'
import type { Stamp } from '@/lib/trade/record'

const taught = (host: string, at = '1'): TaughtProfile => {
  const profile = blankProfile(`https://${host}/`, host, '2026-11-21')
  return { id: profile.id, taught: { kind: 'profile', profile }, updatedAt: at as Stamp }
}

/** A browser that allows these hosts and remembers what runs where. */
function sites(...allowed: string[]) {
  const scripts = new Map<string, string[]>()
  const seen = { places: [] as unknown[], started: [] as string[], registrations: 0 }
  const browser: SitesBrowser = {
    registered: async () => [...scripts].map(([id, matches]) => ({ id, matches })),
    register: async all => {
      for (const { id, matches } of all) {
        if (scripts.has(id)) throw new Error(`${id} is there already`)
        scripts.set(id, matches)
        seen.registrations++
      }
    },
    unregister: async ids => {
      for (const id of ids) scripts.delete(id)
    },
    allowed: async origin => allowed.some(host => origin.includes(`//${host}/`)),
    start: async matches => {
      seen.started.push(...matches)
    },
    savePlaces: async places => {
      seen.places = [...places]
    },
  }
  return { browser, scripts, seen, allowed }
}

describe('taught sites', () => {
  it('run the sidebar where the agent allows it, and nowhere else', async () => {
    const { browser, scripts, seen } = sites('a.example.com')
    await taughtSites(browser, async () => [taught('a.example.com'), taught('b.example.com')])()
    expect([...scripts.values()]).toEqual([['https://a.example.com/*']])
    expect(seen.started).toEqual(['https://a.example.com/*'])
    expect(seen.places).toHaveLength(2)
  })

  it('run it on a shop’s own console too, and tell its pages of repairs of that console', async () => {
    const { browser, scripts, seen } = sites('shop.example.com')
    const site = siteOf('https://shop.example.com/admin/', 'vendure' as ConsoleId, '2026-11-22')
    const fix = { kind: 'patch', over: 'vendure' as ConsoleId, verified: 'x', changes: {} } as const
    await taughtSites(browser, async () => [
      { id: site.id, taught: site, updatedAt: '1' as Stamp },
      { id: fix.over, taught: fix, updatedAt: '2' as Stamp },
    ])()
    expect([...scripts.values()]).toEqual([['https://shop.example.com/*']])
    expect(seen.places).toEqual([
      { matches: ['https://shop.example.com/*'], at: '1' },
      { matches: ['https://shop.example.com/*'], at: '2' },
    ])
  })

  it('stop when the permission or the profile goes, and are registered once', async () => {
    const { browser, scripts, seen, allowed } = sites('a.example.com')
    let all = [taught('a.example.com')]
    const follow = taughtSites(browser, async () => all)
    await follow()
    await follow()
    expect(seen.registrations).toBe(1)
    allowed.length = 0
    await follow()
    expect(scripts.size).toBe(0)
    allowed.push('a.example.com')
    await follow()
    all = []
    await follow()
    expect(scripts.size).toBe(0)
    expect(seen.places).toEqual([])
  })

  it('leave scripts of others alone', async () => {
    const { browser, scripts } = sites()
    scripts.set('theirs', ['https://c.example.com/*'])
    await taughtSites(browser, async () => [])()
    expect([...scripts.keys()]).toEqual(['theirs'])
  })

  it('asked several times at once, end as the last one found them', async () => {
    const { browser, scripts } = sites('a.example.com', 'b.example.com')
    let all = [taught('a.example.com')]
    const follow = taughtSites(browser, async () => all)
    const first = follow()
    all = [taught('a.example.com'), taught('b.example.com')]
    await Promise.all([first, follow(), follow()])
    expect(scripts.size).toBe(2)
  })
})
