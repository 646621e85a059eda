import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { profileSchema } from '@/lib/consoles/profile'
import { PROFILES, profileFor } from '@/lib/consoles/profiles'

describe('built-in profiles', () => {
  it.each(PROFILES.map(profile => [profile.id, profile] as const))(
    '%s fits the schema and is plain data',
    (_, profile) => {
      expect(v.parse(profileSchema, JSON.parse(JSON.stringify(profile)))).toEqual(profile)
    },
  )
  it('have ids of their own, and the same one in their facts', () => {
    expect(new Set(PROFILES.map(({ id }) => id)).size).toBe(PROFILES.length)
    for (const { id, facts } of PROFILES) expect(facts.id).toBe(id)
  })
})

describe('the profile for an address', () => {
  it.each([
    ['https://mms.pinduoduo.com/chat-merchant/index.html?r=0.123#/', 'pinduoduo-chat'],
    ['https://mms.pinduoduo.com/orders/list?tab=0', 'pinduoduo-orders'],
    ['https://mms.pinduoduo.com/orders/detail?sn=260903-441120098812345', 'pinduoduo-orders'],
    ['https://im.jinritemai.com/pc_seller_v2/main/workspace?fromOrder=1', 'douyin-feige'],
    ['https://myseller.taobao.com/home.htm/trade-platform/tp/sold', 'taobao-sold'],
    ['https://qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=1', 'taobao-detail'],
    ['https://practice.deskside.example/', 'practice'],
    ['chrome-extension://abcdefgh/demo.html', 'practice'],
    ['moz-extension://1f3c/demo.html?buyer=3', 'practice'],
  ])('%s', (url, id) => expect(profileFor(url)?.id).toBe(id))
  it.each([
    'https://mms.pinduoduo.com/home',
    'https://mms.pinduoduo.com.example/orders/list',
    'https://example.com/?u=https://mms.pinduoduo.com/orders/list',
    'http://mms.pinduoduo.com/orders/list',
    'chrome-extension://abcdefgh/manage.html',
    'about:blank',
    '',
  ])('%s has none', url => expect(profileFor(url)).toBeUndefined())
})

describe('a profile somebody else wrote', () => {
  const [base] = PROFILES
  const faults = (changed: object) => {
    const result = v.safeParse(profileSchema, { ...base, ...changed })
    return result.issues?.map(issue => `${v.getDotPath(issue)}: ${issue.message}`) ?? []
  }
  it.each([
    [
      'an expression that is none',
      { orders: { number: [{ pattern: '(' }] } },
      'orders.number.0.pattern: pattern-invalid',
    ],
    [
      'a repeated group',
      { orders: { number: [{ pattern: '(a+)+b' }] } },
      'orders.number.0.pattern: pattern-slow',
    ],
    [
      'two open ends',
      { orders: { number: [{ pattern: '\\d+x\\d+' }] } },
      'orders.number.0.pattern: pattern-slow',
    ],
    [
      'look-behind',
      { orders: { number: [{ pattern: '(?<=a)\\d{5}' }] } },
      'orders.number.0.pattern: pattern-slow',
    ],
  ])('is refused with the place of the fault: %s', (_, changed, fault) =>
    expect(faults(changed)).toContain(fault),
  )
  it.each([
    ['a pattern of addresses', { at: ['https://*.example.com/orders'] }, 'at.0'],
    ['an address without encryption', { at: ['http://shop.example.com/orders'] }, 'at.0'],
    ['a path that is a program', { orders: ['result[0].x()'] }, 'orders.0'],
    [
      'a meaning we do not have',
      { status: { codes: [{ at: ['s'], means: { '1': 'lost' } }] } },
      'status.codes.0.means.1',
    ],
  ])('is refused with %s in what it receives', (_, changed, place) => {
    const answer = { at: ['https://shop.example.com/orders'], orders: ['result'], id: ['sn'], ...changed }
    expect(faults({ deep: { based: [], answers: [answer] } })[0]).toMatch(`deep.answers.0.${place}: `)
  })
  it('is refused without a list of messages', () => {
    expect(faults({ chat: { ...base?.chat, row: 'li' } })[0]).toMatch(/^chat\.row: /)
  })
})
