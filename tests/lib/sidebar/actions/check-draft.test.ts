// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { checkDraft } from '@/lib/sidebar/actions/check-draft'
import type { ActionContext } from '@/lib/sidebar/actions/create-actions'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { conversation, NOW, order, profile, say } from '../../../components/sidebar/stage'

let model: SidebarModel
let composer: HTMLTextAreaElement
beforeEach(() => {
  model = createModel(profile, 'zh', undefined, NOW)
  const recipient = { name: '林晚', phone: '13712345678', masked: [] }
  model.reading.value = {
    kind: 'open',
    missing: [],
    orders: [order('11', { recipient })],
    conversation: conversation(['在吗']),
  }
  composer = document.createElement('textarea')
})
const check = (text: string, found: HTMLElement | undefined = composer) => {
  composer.value = text
  checkDraft({ model, ports: { say } as ActionContext['ports'], composer: () => found })
  const { level, words } = model.notice.value ?? { level: 'none', words: undefined }
  return [level, words ? say(words.key, ...(words.args ?? [])) : '']
}

it.each([
  ['亲，今天给您发出', 'done', say('sidebar.draft.fine')],
  [' \n', 'look', say('sidebar.draft.empty')],
])('of %j says it is %s', (text, ...expected) => expect(check(text)).toEqual(expected))

it('says each thing found with how bad it is, worst first, and leaves the text', () => {
  const [level, said] = check('这是全网最好的，加我微信聊')
  expect(level).toBe('look')
  const [block, confirm] = [say('manage.checks.level.block'), say('manage.checks.level.confirm')]
  expect(said).toMatch(new RegExp(`${block} · .*微信.*；${confirm} · .*最`))
  expect(composer.value).toBe('这是全网最好的，加我微信聊')
})

it('goes by the shop’s own words, and lets the buyer have their own phone back', () => {
  const { shop } = model.settings.value
  model.settings.value = {
    ...model.settings.value,
    shop: { ...shop, ownWords: [{ word: '亏本', level: 'confirm' }] },
  }
  expect(check('亏本卖')[1]).toContain('亏本')
  expect(check('电话是 13712345678 对吗')[0]).toBe('done')
})

it('says that there is no composer', () => {
  checkDraft({ model, ports: { say } as ActionContext['ports'], composer: () => undefined })
  expect(model.notice.value?.words.key).toBe('sidebar.draft.none')
})
