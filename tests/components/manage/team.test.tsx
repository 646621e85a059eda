// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { writePack } from '@/lib/backup/team-pack'
import type { GroupId, PhraseId } from '@/lib/phrases/library/phrase'
import { editionOf, layerOf, type Pack, type PackId } from '@/lib/phrases/library/team'
import type { Stamp } from '@/lib/trade/record'
import { click, fire, group, library, mark, named, open, phrase, say, type } from './render'

const stamp = '0abcdefgh-0000-lead' as Stamp
const own: Pack = { id: 'k' as PackId, name: '一队', edition: 2, own: true, updatedAt: stamp }
const here: Pack = { id: own.id, name: '一队', edition: 1, updatedAt: stamp }
const led = {
  phrases: [phrase('a', '团队的话', { group: 'g' as GroupId }), phrase('b', '新的话')],
  groups: [group('g', '话术')],
}
const edition = editionOf(own, led, undefined, Date.parse('2026-11-20T10:00:00+08:00'))
const layer = layerOf({ ...edition, phrases: edition.phrases.slice(0, 1) })
const mine = phrase('mine', '自己的话')

const agent = (selected?: string) =>
  open(model => {
    model.library.value = library([mine, ...layer.phrases], layer.groups)
    model.team.value = { packs: [here], hidden: [] }
    if (selected) model.selected.value = selected as PhraseId
  })

const rows = (root: HTMLElement) => [...root.querySelectorAll('[role=option]')].map(row => row.textContent)

describe('a layer of the team', () => {
  it('shows its name on its phrases and above its groups', async () => {
    const { root } = await agent()
    expect(rows(root)).toEqual(['团队的话一队团队的话', '自己的话自己的话'])
    await click(named(root, '话术1'))
    expect(rows(root)).toHaveLength(1)
    await click(named(root, `${say('team.layer', '一队')}1`))
    expect(rows(root)).toHaveLength(1)
  })

  it('is read, copied and hidden, with no field to change it', async () => {
    const { root, actions } = await agent('k/a')
    expect(root.querySelector('.editor textarea')).toBeNull()
    await click(named(root, say('team.copy')))
    expect(actions.savePhrase).toHaveBeenCalledWith({ title: '团队的话', text: '团队的话' })
    await click(named(root, say('team.hide')))
    expect(actions.hide).toHaveBeenCalledWith(expect.objectContaining({ id: 'k/a' }), true)
  })

  it('is left out when many phrases are moved or deleted', async () => {
    const { root, actions } = await agent()
    await mark(root, '团队的话')
    expect(root.textContent).not.toContain(say('manage.bulk.remove'))
    await mark(root, '自己的话')
    await click(named(root, say('manage.bulk.remove')))
    expect(actions.removePhrases).toHaveBeenCalledWith(['mine'])
  })

  it('stays where it is when arranged', async () => {
    const { root, actions } = await agent('k/a')
    const list = root.querySelector('[role=listbox]')
    await fire(list, new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }))
    expect(actions.arrangePhrases).not.toHaveBeenCalled()
  })
})

describe('taking a pack over', () => {
  const bring = async (text: string) => {
    const page = await agent()
    await click(named(page.root, say('manage.exchange.import')))
    const input = page.root.querySelector<HTMLInputElement>('dialog input[type=file]')
    const file = new File([text], 'team.json')
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input?.dispatchEvent(new Event('change', { bubbles: true }))
    await vi.waitFor(
      () => expect(page.root.querySelector('dialog .preview, dialog .wrong')).not.toBeNull(),
      4000,
    )
    return page
  }

  it('says first what is new, changed and gone', async () => {
    const text = writePack(edition)
    const { root, actions } = await bring(text)
    const preview = root.querySelector('dialog .preview')
    expect(preview?.textContent).toContain(say('team.kind.newer'))
    expect([...(preview?.querySelectorAll('th') ?? [])].map(head => head.textContent)).toEqual([
      `${say('team.fresh')} 1`,
    ])
    await click(named(root, say('team.take', 2)))
    expect(actions.importPack).toHaveBeenCalledWith(edition, text, { rules: false, practice: false })
  })

  it('takes the shop’s rules over too, where they differ and the agent wants them', async () => {
    const rules = { courier: '中通', alerts: { 'bad-review': { on: false } } }
    const text = writePack({ ...edition, rules })
    const { root, actions } = await bring(text)
    const words = [say('team.rule.courier'), say('team.ruleOfAlert', say('alertRules.badReview.name'))]
    const box = named(root, say('team.rules', 2, words.join(say('ui.and')))) as HTMLInputElement
    expect(box.checked).toBe(true)
    await click(named(root, say('team.take', 2)))
    expect(actions.importPack).toHaveBeenLastCalledWith(expect.objectContaining({ id: edition.id }), text, {
      rules: true,
      practice: false,
    })
  })

  it('brings the lead’s practice scripts along, unless they are not wanted or cannot be read', async () => {
    const practice = JSON.stringify({
      kind: 'deskside-practice',
      name: '新人第一天',
      buyers: [{ name: '小雨', says: ['在吗'], steps: [{ hears: ['在'], says: ['谢谢'] }] }],
    })
    const text = writePack({ ...edition, practice })
    const { root, actions } = await bring(text)
    const box = named(root, say('team.practice', '新人第一天', 1)) as HTMLInputElement
    expect(box.checked).toBe(true)
    await click(box)
    await click(named(root, say('team.take', 2)))
    expect(actions.importPack).toHaveBeenLastCalledWith(expect.anything(), text, {
      rules: false,
      practice: false,
    })
    const broken = await bring(writePack({ ...edition, practice: '{}' }))
    expect(broken.root.querySelector('dialog .preview')?.textContent).toContain(say('team.practiceUnread'))
  })

  it('says that its rules are those here', async () => {
    const { root } = await bring(writePack({ ...edition, rules: {} }))
    expect(root.querySelector('dialog .preview')?.textContent).toContain(say('team.sameRules'))
  })

  it('says what is wrong with one', async () => {
    const { root } = await bring(writePack(edition).replace('"edition":2', '"edition":0'))
    expect(root.querySelector('dialog .wrong')?.textContent).toBe(say('team.failed.damaged', ''))
  })
})

describe('handing a pack out', () => {
  it('goes on from the last edition, with the marked phrases alone if wished', async () => {
    const { root, actions } = await open(model => {
      model.library.value = library([mine, phrase('zwei', '第二条的话')])
      model.team.value = { packs: [own], hidden: [] }
    })
    await mark(root, '自己的话')
    await click(named(root, say('manage.exchange.export')))
    await click(named(root, say('team.handOutAs')))
    expect(root.querySelector('dialog select')?.textContent).toContain(say('team.next', '一队', 3))
    await type(named(root, say('team.name')), '二队')
    await click(named(root, say('team.withRules')))
    await click(named(root, say('team.save', 1)))
    expect(actions.handOut).toHaveBeenCalledWith({ id: 'k', name: '二队', phrases: ['mine'], rules: true })
  })

  it('takes the scripts of the practice console along, where the lead has some', async () => {
    const { root, actions } = await open(
      model => {
        model.library.value = library([mine])
        model.team.value = { packs: [own], hidden: [] }
      },
      { practiceScripts: () => '新人第一天' },
    )
    await click(named(root, say('manage.exchange.export')))
    await click(named(root, say('team.handOutAs')))
    await click(named(root, say('team.withPractice', '新人第一天')))
    await click(named(root, say('team.save', 1)))
    expect(actions.handOut).toHaveBeenCalledWith({ id: 'k', name: '一队', practice: true })
  })
})
