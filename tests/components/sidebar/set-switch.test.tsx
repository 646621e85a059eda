// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ShopSeen } from '@/lib/consoles/reading'
import type { Library } from '@/lib/messages'
import type { Group, GroupId, PhraseId } from '@/lib/phrases/library/phrase'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'
import { createSidebarActions } from '@/lib/sidebar/actions/create-actions'
import { recordActions } from '@/lib/sidebar/actions/record-actions'
import { createModel } from '@/lib/sidebar/model/model'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import type { Stamp } from '@/lib/trade/record'
import { library, NOW, phrase, profile, type Stage, say, stage } from './stage'

const updatedAt = '' as Stamp
const set = (id: string, more: Partial<PhraseSet>): PhraseSet => ({
  id: id as SetId,
  name: id,
  shops: [],
  families: [],
  updatedAt,
  ...more,
})
const group = (id: string, of?: string): Group => ({
  id: id as GroupId,
  name: id,
  updatedAt,
  ...(of && { set: of as SetId }),
})
const inGroup = (title: string, of: string) => phrase(title, `${title}的话`, { group: of as GroupId })

const SHOPS: Library = {
  ...library(
    [inGroup('花花发货', '花花组'), inGroup('小北发货', '小北组'), phrase('您好', '您好，{店铺}{客服}')],
    ['小北发货', '花花发货', '您好'],
  ),
  groups: [group('花花组', '花花'), group('小北组', '小北')],
  sets: [
    set('花花', { shops: ['花花旗舰店'], own: { shop: '花花旗舰店', agent: '阿花' } }),
    set('小北', { shops: ['小北'] }),
  ],
}

describe('several shops in the sidebar', () => {
  let on: Stage
  afterEach(() => on.end())
  const names = (shop: ShopSeen | undefined) => {
    on.model.reading.value = { kind: 'open', orders: [], missing: [], ...(shop && { shop }) }
    return on.settle()
  }
  const pins = () => on.all('.pin .cut').map(one => one.textContent)
  const groups = () => on.all('.group-chip bdi').map(one => one.textContent)
  const found = async (query: string) => {
    await on.type(query, on.find('[data-field=find]'))
    const titles = on.all('#fitting .phrase-title').map(one => one.textContent)
    await on.type('', on.find('[data-field=find]'))
    return titles
  }
  const chooser = () => on.find<HTMLSelectElement>('.set-switch')

  it('shows nothing of it to who has one shop', async () => {
    on = await stage({ library: library([phrase('您好', '您好')]) })
    expect(on.all('select')).toEqual([])
  })

  it('shows the shop’s own and what all share: found, pinned, by group', async () => {
    on = await stage({ library: SHOPS })
    await names({ text: '花花旗舰店 主账号' })
    expect(pins()).toEqual(['花花发货', '您好'])
    expect(groups()).toEqual(['花花组', say('sidebar.ungrouped')])
    expect(await found('发货')).toEqual(['花花发货'])
    await names({ text: '小北' })
    expect(pins()).toEqual(['小北发货', '您好'])
    expect(await found('发货')).toEqual(['小北发货'])
  })

  it('fills and signs with the shop’s own values', async () => {
    on = await stage({ library: SHOPS })
    await names({ text: '花花旗舰店' })
    const hello = SHOPS.phrases[2]
    if (!hello) throw new Error('no phrase')
    expect(on.model.phrases.row(hello).filled.text).toBe('您好，花花旗舰店阿花')
  })

  it('shows only what all share, and says so, where the shop is nobody’s', async () => {
    on = await stage({ library: SHOPS })
    await names({ text: '别家' })
    expect(pins()).toEqual(['您好'])
    expect(chooser().selectedOptions[0]?.textContent).toBe(say('sidebar.set.none'))
    expect(chooser().title).toBe(say('sidebar.set.read', '别家'))
  })

  it('stays with the shop while the title flashes, not when the page names another', async () => {
    on = await stage({ library: SHOPS })
    await names({ text: '花花旗舰店 - 商家后台', loose: true })
    await names({ text: '【新消息】', loose: true })
    expect(pins()).toEqual(['花花发货', '您好'])
    await names(undefined)
    expect(pins()).toEqual(['花花发货', '您好'])
    await names({ text: '别家' })
    expect(pins()).toEqual(['您好'])
  })

  it('asks for the set that was chosen, for this shop, and for the page’s own again', async () => {
    on = await stage({ library: SHOPS })
    await names({ text: '花花旗舰店' })
    const choose = async (value: string) => {
      chooser().value = value
      chooser().dispatchEvent(new Event('change', { bubbles: true }))
      await on.settle()
    }
    await choose('小北')
    expect(on.actions.chooseSet).toHaveBeenLastCalledWith({ set: '小北', shop: '花花旗舰店' })
    await choose('shared')
    expect(on.actions.chooseSet).toHaveBeenLastCalledWith({ set: 'shared', shop: '花花旗舰店' })
    await choose('auto')
    expect(on.actions.chooseSet).toHaveBeenLastCalledWith(undefined)
  })

  it('follows the choice, which wins over the name', async () => {
    on = await stage({ library: SHOPS })
    await names({ text: '花花旗舰店' })
    on.model.sets.choice.value = { set: '小北' as SetId, shop: '花花旗舰店' }
    await on.settle()
    expect(pins()).toEqual(['小北发货', '您好'])
    expect(chooser().value).toBe('小北')
    expect(chooser().options[0]?.textContent).toBe(say('sidebar.set.auto', '花花'))
    on.model.sets.choice.value = { set: 'shared' }
    await on.settle()
    expect(pins()).toEqual(['您好'])
  })
})

describe('what a choice and a favourite do', () => {
  const saved = vi.fn(async () => {})
  const request = vi.fn(async () => undefined)
  const host = { request, say, isAlive: () => true, setChoice: { set: saved } } as unknown as SidebarHost
  const open = () => {
    const model = createModel(profile, 'zh', undefined, NOW)
    model.phrases.library.value = SHOPS
    model.reading.value = { kind: 'open', orders: [], missing: [], shop: { text: '花花旗舰店' } }
    return model
  }

  it('keeps the choice for this console', () => {
    const model = open()
    const actions = createSidebarActions({ model, host } as unknown as Parameters<
      typeof createSidebarActions
    >[0])
    actions.chooseSet({ set: 'shared' })
    expect(model.sets.here.value).toEqual({ by: 'choice' })
    expect(saved).toHaveBeenLastCalledWith({ set: 'shared' })
    actions.chooseSet(undefined)
    expect(model.sets.here.value.set?.name).toBe('花花')
    expect(saved).toHaveBeenLastCalledWith(undefined)
  })

  it('moves a favourite to its place among those seen, past those of other shops', async () => {
    const model = open()
    const { pin } = recordActions(model, host)
    await pin('您好' as PhraseId, 0)
    expect(request).toHaveBeenLastCalledWith('pin', { phrase: '您好', at: 1 })
    expect(model.phrases.pinned.value.map(({ title }) => title)).toEqual(['您好', '花花发货'])
    expect(model.phrases.library.value?.pins.map(({ id }) => id)).toEqual(['小北发货', '您好', '花花发货'])
  })
})
