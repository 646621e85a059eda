import { describe, expect, it } from 'vitest'
import { readBackup } from '@/lib/backup/format'
import { readPack, writePack } from '@/lib/backup/team-pack'
import type { GroupId } from '@/lib/phrases/library/phrase'
import { editionOf } from '@/lib/phrases/library/team'
import { exportBackup } from '@/lib/store/export'
import { importBackup } from '@/lib/store/import'
import { importPhrases } from '@/lib/store/import-phrases'
import { library, removeGroup, saveGroup, savePhrase } from '@/lib/store/phrases'
import { putPack, removeSet, restoreSet, saveSet } from '@/lib/store/sets'
import { importPack, nextEdition } from '@/lib/store/team'
import { undoImport } from '@/lib/store/undo'
import { createDesk } from './desk'

const HUA = { name: '花花', shops: ['花花旗舰店'], families: ['pinduoduo'], own: { agent: '阿花' } }

async function deskOfShops() {
  const desk = createDesk()
  const set = await saveSet(desk.store, HUA)
  const group = await saveGroup(desk.store, { name: '花花专用', set: set.id })
  const phrase = await savePhrase(desk.store, { title: '花', text: '花', group: group.id })
  return { ...desk, set, group, phrase }
}

describe('sets', () => {
  it('are not there until one is made, and come with the library in their order', async () => {
    const { store } = createDesk()
    expect(await library(store)).not.toHaveProperty('sets')
    const last = await saveSet(store, { ...HUA, name: '二', order: 2 })
    const first = await saveSet(store, { ...HUA, name: '一', order: 1 })
    expect((await library(store)).sets?.map(({ id }) => id)).toEqual([first.id, last.id])
    await saveSet(store, { ...first, name: '改名' })
    expect((await library(store)).sets?.map(({ name }) => name)).toEqual(['改名', '二'])
  })

  it('go and come back with what they hold', async () => {
    const { store, set, group } = await deskOfShops()
    await removeSet(store, set.id)
    expect(await library(store)).not.toHaveProperty('sets')
    expect((await library(store)).groups.find(({ id }) => id === group.id)?.set).toBe(set.id)
    await restoreSet(store, set.id)
    expect((await library(store)).sets).toHaveLength(1)
  })

  it('keep what stood in a group that was removed', async () => {
    const { store, set, group } = await deskOfShops()
    const inner = await saveGroup(store, { name: '里面', parent: group.id })
    await removeGroup(store, group.id)
    expect((await library(store)).groups.find(({ id }) => id === inner.id)).toMatchObject({ set: set.id })
  })

  it('travel in the backup', async () => {
    const from = await deskOfShops()
    const to = createDesk()
    const text = await exportBackup(from.store, { notes: false })
    const { snapshot } = await importBackup(to.store, text)
    const { sets, groups } = await library(to.store)
    expect(sets).toMatchObject([HUA])
    expect(groups.find(({ id }) => id === from.group.id)?.set).toBe(from.set.id)
    await undoImport(to.store, snapshot)
    expect(await library(to.store)).not.toHaveProperty('sets')
  })

  it('are none in a backup of before there were any', async () => {
    const { store } = createDesk()
    const { content, checksum: _, ...file } = JSON.parse(await exportBackup(store, { notes: true }))
    const { sets: __, ...older } = content
    const { sets: ___, ...counts } = file.counts
    const json = JSON.stringify(older)
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json))
    const checksum = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
    const read = await readBackup(JSON.stringify({ ...file, version: 1, counts, checksum, content: older }))
    expect(read).toMatchObject({ kind: 'read', backup: { content: { sets: [] } } })
  })
})

describe('an import for one shop', () => {
  const row = (text: string, ...group: string[]) => ({ title: text, text, group })

  it('makes its groups there, beside groups of the same name that are not its own', async () => {
    const { store, set } = await deskOfShops()
    await saveGroup(store, { name: '发货' })
    await importPhrases(store, { phrases: [row('今天发', '发货')], remove: [], set: set.id })
    await importPhrases(store, { phrases: [row('明天发', '发货')], remove: [], set: set.id })
    const { groups, phrases } = await library(store)
    const own = groups.filter(group => group.name === '发货' && group.set === set.id)
    expect(own).toHaveLength(1)
    expect(
      phrases
        .filter(({ group }) => group === own[0]?.id)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['今天发', '明天发'])
  })

  it('for all shops does not go into a shop’s group of that name', async () => {
    const { store, group } = await deskOfShops()
    await importPhrases(store, { phrases: [row('共用', '花花专用')], remove: [] })
    const { phrases } = await library(store)
    expect(phrases.find(({ text }) => text === '共用')?.group).not.toBe(group.id)
  })

  it('is refused for a shop that is gone', async () => {
    const { store, set } = await deskOfShops()
    await removeSet(store, set.id)
    const ask = { phrases: [row('今天发', '发货')], remove: [], set: set.id }
    await expect(importPhrases(store, ask)).rejects.toMatchObject({ failed: 'missing' })
    expect((await library(store)).phrases.some(({ text }) => text === '今天发')).toBe(false)
  })
})

describe('a team pack', () => {
  const handOut = async (
    lead: Awaited<ReturnType<typeof deskOfShops>>,
    pack?: Parameters<typeof nextEdition>[1],
  ) => {
    const next = await nextEdition(lead.store, pack ?? { name: '一队' })
    return { next, text: writePack(editionOf(next, await library(lead.store), undefined, 5)) }
  }

  it('brings the shops its groups belong to, as the lead set them up', async () => {
    const lead = await deskOfShops()
    const agent = createDesk()
    const { next, text } = await handOut(lead)
    expect(readPack(text)).toMatchObject({ kind: 'read' })
    const { snapshot } = await importPack(agent.store, text)
    const { sets, groups } = await library(agent.store)
    expect(sets).toMatchObject([HUA])
    expect(groups.find(({ id }) => id === (`${next.id}/${lead.group.id}` as GroupId))?.set).toBe(lead.set.id)
    await undoImport(agent.store, snapshot)
    expect(await library(agent.store)).not.toHaveProperty('sets')
  })

  it('does not take back what the agent changed about a shop since', async () => {
    const lead = await deskOfShops()
    const agent = createDesk()
    const { next, text } = await handOut(lead)
    await importPack(agent.store, text)
    agent.now += 1000
    await saveSet(agent.store, { ...HUA, id: lead.set.id, name: '我的叫法' })
    await importPack(agent.store, (await handOut(lead, { id: next.id, name: '一队' })).text)
    expect((await library(agent.store)).sets).toMatchObject([{ name: '我的叫法' }])
  })

  it('stays in the shop it was put into, from edition to edition', async () => {
    const lead = createDesk()
    const agent = await deskOfShops()
    const next = await nextEdition(lead.store, { name: '一队' })
    const edition = async (of: typeof next) =>
      writePack(editionOf(of, await library(lead.store), undefined, 5))
    await importPack(agent.store, await edition(next))
    await putPack(agent.store, next.id, agent.set.id)
    expect((await library(agent.store)).packs).toMatchObject([{ set: agent.set.id }])
    lead.now += 60_000
    const second = await nextEdition(lead.store, { id: next.id, name: '一队' })
    await importPack(agent.store, await edition(second))
    expect((await library(agent.store)).packs).toMatchObject([{ edition: 2, set: agent.set.id }])
    await putPack(agent.store, next.id, undefined)
    expect((await library(agent.store)).packs?.[0]).not.toHaveProperty('set')
    await expect(putPack(agent.store, 'none' as typeof next.id, undefined)).rejects.toMatchObject({
      failed: 'missing',
    })
  })
})
