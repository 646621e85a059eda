import { describe, expect, it } from 'vitest'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { siteOf } from '@/lib/consoles/teach/site'
import type { TaughtConsole } from '@/lib/consoles/teach/taught'
import { exportBackup } from '@/lib/store/export'
import { importBackup } from '@/lib/store/import'
import {
  removeProfile,
  restoreProfile,
  saveProfile,
  saveTaughtHere,
  taughtHere,
  taughtProfiles,
} from '@/lib/store/profiles'
import { VERSIONS } from '@/lib/store/versions'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const SITE = 'https://kefu.example.com/im/desk?x=1'
const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

const own: TaughtConsole = { kind: 'profile', profile: blankProfile(SITE, '样例客服台', '2026-11-21') }
const repair: TaughtConsole = {
  kind: 'patch',
  over: 'pinduoduo-chat' as ConsoleId,
  verified: '2026-11-21',
  changes: { chat: { composer: ['textarea.answer'] } },
}

const fix: TaughtConsole = {
  kind: 'patch',
  over: 'vendure' as ConsoleId,
  verified: '2026-11-22',
  changes: { orders: { amount: ['.sum'] } },
}

describe('a taught console', () => {
  it('is kept, found at its address, removed and brought back', async () => {
    const { store } = createDesk()
    await saveTaughtHere(store, own, SITE)
    expect((await taughtHere(store, SITE))?.profile.facts.name.zh).toBe('样例客服台')
    expect(await taughtHere(store, 'https://other.example.com/')).toBeUndefined()
    await removeProfile(store, own.kind === 'profile' ? own.profile.id : '')
    expect(await taughtProfiles(store)).toEqual([])
    await restoreProfile(store, own.kind === 'profile' ? own.profile.id : '')
    expect(await taughtProfiles(store)).toHaveLength(1)
  })

  it('that repairs a built-in one leaves the rest to it', async () => {
    const { store } = createDesk()
    await saveTaughtHere(store, repair, CHAT)
    const profile = (await taughtHere(store, CHAT))?.profile
    expect(profile?.chat?.composer).toEqual([
      'textarea.answer',
      'textarea#replyTextarea',
      '.reply-input textarea',
    ])
    expect(profile?.chat?.row).toContain('li.onemsg')
    expect(profile?.facts.name.zh).toBe('拼多多商家客服')
  })

  it.each<[string, unknown, string, string]>([
    ['about another site', own, 'https://evil.example.com/', 'refused'],
    ['about the same site without encryption', own, SITE.replace('https', 'http'), 'refused'],
    ['over a built-in console from elsewhere', repair, SITE, 'refused'],
    [
      'of its own on a built-in console',
      { kind: 'profile', profile: blankProfile(CHAT, 'x', 'x') },
      CHAT,
      'refused',
    ],
    ['of a site for another one', siteOf(SITE, 'vendure' as ConsoleId, 'x'), CHAT, 'refused'],
    ['of a site that no console could be', siteOf(SITE, 'jd-chat' as ConsoleId, 'x'), SITE, 'invalid'],
    ['that is none', { kind: 'profile', profile: { id: 'x' } }, SITE, 'invalid'],
    ['of a shape nobody knows', { ...own, more: 1 }, SITE, 'invalid'],
  ])('%s is not kept', async (_, value, address, failed) => {
    const { store } = createDesk()
    await expect(saveTaughtHere(store, value, address)).rejects.toMatchObject({ failed })
    expect(await taughtProfiles(store)).toEqual([])
  })

  it('says which built-in console a site of its own is, with notes of its own, and is repaired like any', async () => {
    const { store } = createDesk()
    const shop = 'https://shop.example.com/admin/orders'
    await expect(saveTaughtHere(store, fix, shop)).rejects.toMatchObject({ failed: 'refused' })
    await saveTaughtHere(store, siteOf(shop, 'vendure' as ConsoleId, '2026-11-22'), shop)
    const before = (await taughtHere(store, shop))?.profile
    expect(before).toMatchObject({ id: 'vendure', family: 'taught-shop-example-com' })
    await saveTaughtHere(store, fix, shop)
    const { taught, profile } = (await taughtHere(store, shop)) ?? {}
    expect(taught).toEqual(fix)
    expect(profile?.family).toBe('taught-shop-example-com')
    expect(profile?.orders?.amount?.[0]).toBe('.sum')
    expect(await taughtHere(store, 'https://other.example.com/admin/orders')).toBeUndefined()
  })

  it('travels in the backup, and files from before there were any still open', async () => {
    const [from, to] = [createDesk(), createDesk()]
    await saveProfile(from.store, own)
    const file = await exportBackup(from.store, { notes: false })
    await importBackup(to.store, file)
    expect((await taughtProfiles(to.store)).map(({ taught }) => taught)).toEqual([own])
  })

  it('has its table after an upgrade of what was there before', async () => {
    const desk = createDesk()
    const first = desk.restart(VERSIONS.slice(0, 1))
    expect(await taughtProfiles(first)).toEqual([])
    expect(JSON.parse(await exportBackup(first, { notes: true })).content.profiles).toEqual([])
    const upgraded = desk.restart()
    await saveProfile(upgraded, own)
    expect(await taughtProfiles(upgraded)).toHaveLength(1)
  })
})
