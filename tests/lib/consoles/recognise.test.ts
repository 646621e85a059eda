// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { PROFILES } from '@/lib/consoles/profiles'
import { recognise } from '@/lib/consoles/recognise'
import { FIXTURES } from '../../consoles/fixtures'

const seen = (html: string, head = '') => {
  document.documentElement.innerHTML = `<head>${head}</head><body>${html}</body>`
  return recognise(document.documentElement, PROFILES)?.id
}

describe('a page at an address that says nothing', () => {
  it.each([
    ['Vendure’s Angular console', '<vdr-root><vdr-app-shell></vdr-app-shell></vdr-root>', '', 'vendure'],
    [
      'Vendure’s React console',
      '<div id="app"></div>',
      '<meta name="description" content="Vendure Admin Dashboard">',
      'vendure',
    ],
    ['converse.js', '<converse-root></converse-root>', '', 'converse'],
    ['an order in Saleor', '<div data-test-id="order-fulfillment"></div>', '', 'saleor'],
    ['orders in Odoo', '<div class="o_list_view o_sale_order"></div>', '', 'odoo'],
    ['another list in Odoo', '<div class="o_list_view"></div>', '', undefined],
    ['a page that only speaks of one', '<p>Vendure Admin Dashboard</p><p>converse-root</p>', '', undefined],
    [
      'a page with two of them',
      '<vdr-app-shell></vdr-app-shell><converse-root></converse-root>',
      '',
      undefined,
    ],
  ])('is known for %s', (_, html, head, id) => expect(seen(html, head)).toBe(id))
})

it('every console without an address of its own says what it is recognised by', () => {
  // What is pasted stands nowhere.
  const bare = PROFILES.filter(({ id, matches }) => matches.length === 0 && id !== 'taobao-desktop')
  expect(bare.filter(({ recognisedBy }) => !recognisedBy?.length).map(({ id }) => id)).toEqual([])
})

describe('a page of a console that shops run by themselves', () => {
  // Of the first two the fixtures are pieces of a page, and the last is pasted.
  const elsewhere = new Set(['vendure', 'converse', 'taobao-desktop'])
  const own = FIXTURES.filter(({ profile: { id, matches } }) => matches.length === 0 && !elsewhere.has(id))

  it('is there for each of them', () => {
    const bare = PROFILES.filter(({ id, matches }) => matches.length === 0 && !elsewhere.has(id))
    expect([...new Set(own.map(({ profile }) => profile.id))].sort()).toEqual(bare.map(({ id }) => id).sort())
  })

  it.each(own.map(({ profile, name, html }) => [profile.id, name, html] as const))(
    '%s, %s, is known for it, and for nothing else',
    (id, _, html) => {
      document.open()
      document.write(html)
      expect(recognise(document.documentElement, PROFILES)?.id).toBe(id)
    },
  )
})
