import { describe, expect, it } from 'vitest'
import { type DeepBrowser, deepSites } from '@/lib/browser/scripts/deep-sites'
import type { ConsoleId } from '@/lib/trade/console'

const ids = (all: readonly string[] = []) => all as readonly ConsoleId[]

/** A browser that remembers what is registered and where what was run. */
function browserWith(stored: { deep?: readonly string[]; off?: readonly string[] }, ...registered: string[]) {
  const scripts = new Map<string, unknown>(registered.map(id => [id, undefined]))
  const ran: [number, number][] = []
  const browser: DeepBrowser = {
    registered: async () => [...scripts.keys()].map(id => ({ id })),
    register: async all => {
      for (const { id, ...script } of all) {
        if (scripts.has(id)) throw new Error(`${id} is there already`)
        scripts.set(id, script)
      }
    },
    unregister: async ids => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`${id} is not there`)
    },
    run: async (tab, frame) => {
      ran.push([tab, frame])
    },
    chosen: async () => ({ deep: ids(stored.deep), off: ids(stored.off) }),
  }
  return { browser, scripts, ran, stored }
}

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const sender = (url: string) => ({ url, tab: { id: 7 }, frameId: 0 })

describe('the script that hears answers', () => {
  it('is registered in the page’s own world for exactly the consoles that have it on', async () => {
    const { browser, scripts } = browserWith({ deep: ['pinduoduo-chat', 'jd-chat', 'nonsense'] })
    await deepSites(browser).follow()
    expect([...scripts]).toEqual([
      [
        'deep-pinduoduo-chat',
        {
          matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
          js: ['/page-listen.js'],
          runAt: 'document_start',
          world: 'MAIN',
        },
      ],
    ])
  })
  it.each<[string, readonly string[] | undefined, readonly string[] | undefined]>([
    ['nothing is chosen', undefined, undefined],
    ['the console is switched off altogether', ['pinduoduo-chat'], ['pinduoduo-chat']],
  ])('is not there when %s', async (_, deep, off) => {
    const { browser, scripts } = browserWith(
      { ...(deep && { deep }), ...(off && { off }) },
      'deep-pinduoduo-chat',
      'deskside-taught-x',
    )
    await deepSites(browser).follow()
    expect([...scripts.keys()]).toEqual(['deskside-taught-x'])
  })
  it('follows two changes one after the other', async () => {
    const { browser, scripts, stored } = browserWith({ deep: ['pinduoduo-chat'] })
    const sites = deepSites(browser)
    const first = sites.follow()
    stored.deep = ['taobao-sold']
    await Promise.all([first, sites.follow()])
    expect([...scripts.keys()]).toEqual(['deep-taobao-sold'])
  })
})

describe('a page that was open before', () => {
  it('gets it in the asker’s own frame', async () => {
    const { browser, ran } = browserWith({ deep: ['pinduoduo-chat'] })
    expect(await deepSites(browser).listenHere(sender(CHAT))).toBe(true)
    expect(ran).toEqual([[7, 0]])
  })
  it.each<[string, string, object]>([
    ['where it is off', CHAT, { deep: [] }],
    ['of another console', 'https://mms.pinduoduo.com/orders/list', { deep: ['pinduoduo-chat'] }],
    ['of no console', 'https://example.com/', { deep: ['pinduoduo-chat'] }],
  ])('does not, %s', async (_, url, stored) => {
    const { browser, ran } = browserWith(stored)
    expect(await deepSites(browser).listenHere(sender(url))).toBe(false)
    expect(ran).toEqual([])
  })
})
