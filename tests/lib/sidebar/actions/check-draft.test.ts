// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import type { ActionContext } from '@/lib/sidebar/actions/action-context'
import { checkDraft } from '@/lib/sidebar/actions/check-draft'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { conversation, NOW, order, profile, say } from '../../../components/sidebar/stage'

let model: SidebarModel
beforeEach(() => {
  model = createModel(profile, 'zh', undefined, NOW)
  const recipient = { name: '林晚', phone: '13712345678', masked: [] }
  model.reading.value = {
    kind: 'open',
    missing: [],
    orders: [order('11', { recipient })],
    conversation: conversation(['在吗']),
  }
})
const draft = vi.fn<() => Promise<string | undefined>>()
const look = (source: object) => checkDraft({ model, host: { say }, source } as unknown as ActionContext)
const check = async (text: string) => {
  draft.mockResolvedValueOnce(text)
  await look({ composer: () => ({ draft }) })
  const { level, words } = model.notice.value ?? { level: 'none', words: undefined }
  return [level, words ? say(words.key, ...(words.args ?? [])) : '']
}

it.each([
  ['亲，今天给您发出', 'done', say('sidebar.draft.fine')],
  [' \n', 'look', say('sidebar.draft.empty')],
])('of %j says it is %s', async (text, ...expected) => expect(await check(text)).toEqual(expected))

it('says each thing found with how bad it is, worst first', async () => {
  const [level, said] = await check('这是全网最好的，加我微信聊')
  expect(level).toBe('look')
  const [block, confirm] = [say('manage.checks.level.block'), say('manage.checks.level.confirm')]
  expect(said).toMatch(new RegExp(`${block} · .*微信.*；${confirm} · .*最`))
})

it('goes by the shop’s own words, and lets the buyer have their own phone back', async () => {
  const { shop } = model.settings.value
  model.settings.value = {
    ...model.settings.value,
    shop: { ...shop, ownWords: [{ word: '亏本', level: 'confirm' }] },
  }
  expect((await check('亏本卖'))[1]).toContain('亏本')
  expect((await check('电话是 13712345678 对吗'))[0]).toBe('done')
})

it.each([
  ['there is no composer', () => undefined],
  ['the composer has gone', () => ({ draft: async () => undefined })],
])('says that %s', async (_, composer) => {
  await look({ composer })
  expect(model.notice.value?.words.key).toBe('sidebar.draft.none')
})
