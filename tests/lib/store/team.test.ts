import { describe, expect, it } from 'vitest'
import { writePack } from '@/lib/backup/team-pack'
import type { GroupId, PhraseId } from '@/lib/phrases/library/phrase'
import { editionOf, type PackEdition, type PackId } from '@/lib/phrases/library/team'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { exportBackup } from '@/lib/store/export'
import { importBackup } from '@/lib/store/import'
import { importPhrases } from '@/lib/store/import-phrases'
import { library, removeGroup, removePhrases, saveGroup, savePhrase, savePhrases } from '@/lib/store/phrases'
import { pictures, savePicture } from '@/lib/store/pictures'
import { pin } from '@/lib/store/pins'
import { saveSettings, settings } from '@/lib/store/settings'
import type { Store } from '@/lib/store/store'
import { hide, importPack, nextEdition, removePack, team } from '@/lib/store/team'
import { undoImport } from '@/lib/store/undo'
import { used } from '@/lib/store/usage'
import { createDesk } from './desk'

const id = (text: string) => text as PhraseId

/** What the lead hands out next: the whole of the library. */
async function handOut(store: Store, pack?: PackId, at = 5): Promise<{ text: string; edition: PackEdition }> {
  const next = await nextEdition(store, { name: '一队', ...(pack && { id: pack }) })
  const edition = editionOf(next, await library(store), undefined, at)
  return { text: writePack(edition), edition }
}

const texts = async (store: Store) =>
  (await library(store)).phrases.flatMap(({ pack, text }) => (pack ? [text] : [])).sort()

async function twoDesks() {
  const lead = createDesk()
  const agent = createDesk()
  const first = await handOut(lead.store)
  await importPack(agent.store, first.text)
  return {
    lead,
    agent,
    first,
    pack: first.edition.id,
    of: (phrase: string) => id(`${first.edition.id}/${phrase}`),
  }
}

describe('a pack that holds what every machine starts with', () => {
  it('shows it once, as the team’s, until the layer goes; what is pinned or changed stays', async () => {
    const { agent, pack } = await twoDesks()
    const own = async () => (await library(agent.store)).phrases.flatMap(({ pack, id }) => (pack ? [] : [id]))
    expect(await own()).toEqual([])
    await savePhrase(agent.store, { id: id('s1'), title: '发货时间', text: '亲，今天发' })
    expect(await own()).toEqual(['s1'])
    await removePack(agent.store, pack)
    expect(await own()).toEqual(['s1', 's2'])
    await pin(agent.store, id('s2'), 0)
    await importPack(agent.store, (await twoDesks()).first.text)
    expect(await own()).toEqual(['s1', 's2'])
  })
})

describe('a team pack', () => {
  it('becomes a layer of its own beside what is there, named by the pack', async () => {
    const { agent, pack, of } = await twoDesks()
    const { phrases, groups, packs } = await library(agent.store)
    expect(phrases).toHaveLength(2)
    expect(packs).toMatchObject([{ id: pack, name: '一队', edition: 1 }])
    expect(phrases.find(phrase => phrase.id === of('s1'))).toMatchObject({ group: `${pack}/g1`, pack })
    expect(groups.map(group => group.id)).toContain(`${pack}/g1`)
  })

  it('is replaced as a whole by its next edition; favourites, uses and what is hidden stay with what stays', async () => {
    const { lead, agent, pack, of } = await twoDesks()
    await pin(agent.store, of('s1'), 0)
    await used(agent.store, of('s1'))
    await hide(agent.store, of('s2'), true)
    await savePhrase(lead.store, { id: id('s1'), title: '发货时间', text: '亲，明天发' })
    await savePhrase(lead.store, { title: '新', text: '新的一条' })
    await importPack(agent.store, (await handOut(lead.store, pack)).text)
    expect(await texts(agent.store)).toEqual(['亲，明天发', '新的一条'])
    const { pins, usage, packs } = await library(agent.store)
    expect(pins.map(pin => pin.id)).toEqual([of('s1')])
    expect(usage.map(({ phrase }) => phrase)).toEqual([of('s1')])
    expect(packs?.[0]?.edition).toBe(2)
    expect((await team(agent.store)).hidden.map(phrase => phrase.id)).toEqual([of('s2')])
    await removePhrases(lead.store, [id('s2')])
    await importPack(agent.store, (await handOut(lead.store, pack)).text)
    expect((await team(agent.store)).hidden).toEqual([])
  })

  it('can be pinned and hidden, but not edited, moved or deleted', async () => {
    const { agent, pack, of } = await twoDesks()
    const invalid = { failed: 'invalid' }
    const edit = { id: of('s1'), title: '改', text: '改' }
    await expect(savePhrase(agent.store, edit)).rejects.toMatchObject(invalid)
    await expect(savePhrases(agent.store, [edit])).rejects.toMatchObject(invalid)
    await expect(removePhrases(agent.store, [id('s1'), of('s1')])).rejects.toMatchObject(invalid)
    const group = `${pack}/g1` as GroupId
    await expect(saveGroup(agent.store, { id: group, name: '改' })).rejects.toMatchObject(invalid)
    await expect(removeGroup(agent.store, group)).rejects.toMatchObject(invalid)
    expect((await library(agent.store)).phrases).toHaveLength(2)
  })

  it('takes nothing in from a foreign file, though its groups have the same names', async () => {
    const { agent, pack } = await twoDesks()
    await importPhrases(agent.store, { phrases: [{ title: '甲', text: '甲', group: ['发货'] }], remove: [] })
    const { phrases } = await library(agent.store)
    expect(phrases.find(({ title }) => title === '甲')?.group).not.toBe(`${pack}/g1`)
  })

  it('is undone in one step, first edition or next', async () => {
    const { lead, agent, pack } = await twoDesks()
    const before = await library(agent.store)
    await savePhrase(lead.store, { title: '新', text: '新的一条' })
    await removePhrases(lead.store, [id('s1')])
    const { snapshot } = await importPack(agent.store, (await handOut(lead.store, pack)).text)
    expect(await texts(agent.store)).toEqual(['在的亲', '新的一条'])
    await undoImport(agent.store, snapshot)
    expect(await library(agent.store)).toEqual(before)
  })

  it('brings its pictures along', async () => {
    const { lead, agent, pack } = await twoDesks()
    const { id: picture } = await savePicture(lead.store, btoa('GIF89a and so on'))
    await savePhrase(lead.store, { title: '图', text: '看图', pictures: [picture] })
    const next = await nextEdition(lead.store, { id: pack, name: '一队' })
    const held = await pictures(lead.store, [picture])
    const edition = editionOf(next, await library(lead.store), undefined, 5, held)
    const { snapshot } = await importPack(agent.store, writePack(edition))
    expect(await pictures(agent.store, [picture])).toMatchObject([{ type: 'image/gif' }])
    await undoImport(agent.store, snapshot)
    expect(await pictures(agent.store, [picture])).toEqual([])
  })

  it('goes away and comes back', async () => {
    const { agent, first, pack } = await twoDesks()
    const { snapshot } = await removePack(agent.store, pack)
    expect(await texts(agent.store)).toEqual([])
    expect((await library(agent.store)).packs).toBeUndefined()
    await undoImport(agent.store, snapshot)
    expect(await texts(agent.store)).toHaveLength(2)
    await removePack(agent.store, pack)
    await importPack(agent.store, first.text)
    expect(await texts(agent.store)).toHaveLength(2)
  })

  it('is not taken over where it comes from', async () => {
    const { lead, first } = await twoDesks()
    await expect(importPack(lead.store, first.text)).rejects.toMatchObject({ failed: 'invalid' })
  })

  it('travels in the backup; of two machines with two editions both end with the newer, whole', async () => {
    const { lead, agent, pack } = await twoDesks()
    const old = createDesk()
    await importBackup(old.store, await exportBackup(agent.store, { notes: true }))
    expect(await texts(old.store)).toEqual(await texts(agent.store))
    await savePhrase(lead.store, { id: id('s2'), title: '问候', text: '您好' })
    await removePhrases(lead.store, [id('s1')])
    await importPack(agent.store, (await handOut(lead.store, pack)).text)
    // The older edition taken over later must not win.
    old.now += 1e9
    await removePack(old.store, pack)
    const [first] = [await exportBackup(agent.store, { notes: true })]
    const late = createDesk()
    late.now += 1e9
    await importBackup(late.store, first)
    expect(await texts(late.store)).toEqual(['您好'])
  })

  it('written last on one machine with an older edition changes nothing on another with a newer', async () => {
    const { lead, agent, first, pack } = await twoDesks()
    await savePhrase(lead.store, { id: id('s2'), title: '问候', text: '您好' })
    await importPack(agent.store, (await handOut(lead.store, pack)).text)
    const late = createDesk()
    late.now += 1e9
    await importPack(late.store, first.text)
    await importBackup(agent.store, await exportBackup(late.store, { notes: true }))
    expect(await texts(agent.store)).toEqual(['亲，今天发', '您好'])
    expect((await library(agent.store)).packs?.[0]?.edition).toBe(2)
  })
})

describe('the shop’s rules in a pack', () => {
  const rules = { courier: '中通', cutoffs: [990, 990, 990, 990, 990, 990, 990] }
  const withRules = async () => {
    const agent = createDesk()
    await saveSettings(agent.store, 'shop', { ...DEFAULT_SETTINGS.shop, name: '分店', courier: '韵达' })
    const { edition } = await handOut(createDesk().store)
    const shop = async () => (await settings(agent.store)).shop
    return { agent, text: writePack({ ...edition, rules }), shop }
  }

  it('are taken over where the agent wants them, undone with the pack, and keep the shop’s own name', async () => {
    const { agent, text, shop } = await withRules()
    const before = await shop()
    const done = await importPack(agent.store, text, true)
    expect(await shop()).toEqual({ ...before, ...rules })
    await undoImport(agent.store, done.snapshot)
    expect(await shop()).toEqual(before)
  })

  it('stay in the file where the agent does not', async () => {
    const { agent, text, shop } = await withRules()
    const before = await shop()
    await importPack(agent.store, text)
    expect(await shop()).toEqual(before)
  })
})
