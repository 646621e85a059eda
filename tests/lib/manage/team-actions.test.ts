// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { readPack } from '@/lib/backup/team-pack'
import { saveFile } from '@/lib/manage/files'
import { createManageModel } from '@/lib/manage/model'
import { teamActions } from '@/lib/manage/team-actions'
import { sendText } from '@/lib/manage/upload'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings'

const ask = vi.hoisted(() => vi.fn())
vi.mock('@/lib/messages', () => ({ request: ask }))
vi.mock('@/lib/manage/files', () => ({ dated: () => 'x', saveFile: vi.fn() }))
vi.mock('@/lib/manage/upload', () => ({ sendText: vi.fn(async (text: string) => ({ text })) }))

const SCRIPTS = JSON.stringify({
  kind: 'deskside-practice',
  name: '新人第一天',
  buyers: [{ name: '小雨', says: ['在吗'], steps: [{ hears: ['在'], says: ['谢谢'] }] }],
})
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  shop: { ...DEFAULT_SETTINGS.shop, name: '青禾生活馆', courier: '中通', cutoffs: Array(7).fill(990) },
  agent: { name: '林晚', number: 'A017' },
}
const library = {
  phrases: [{ id: 'p', title: '问候', text: '您好，我是{客服}', updatedAt: '0abcdefgh-0000-desk' }],
  groups: [],
}
const answers: Readonly<Record<string, unknown>> = {
  library,
  settings,
  nextEdition: { id: 'k', name: '一队', edition: 1, updatedAt: '0abcdefgh-0000-desk' },
  importPack: { snapshot: 's' },
}

function desk(kept: Record<string, string> = {}) {
  const names = new Map(Object.entries(kept))
  const practice = {
    getItem: (name: string) => names.get(name) ?? null,
    setItem: (name: string, text: string) => void names.set(name, text),
    removeItem: (name: string) => void names.delete(name),
  }
  const attempt = <T>(doing: () => Promise<T>) => doing()
  return { names, actions: teamActions(createManageModel(0, []), { practice }, attempt, vi.fn()) }
}
const handedOut = async () => {
  const [, , file] = vi.mocked(saveFile).mock.lastCall ?? []
  const text = await file?.text()
  const read = readPack(text ?? '')
  if (read.kind !== 'read') throw new Error(`no pack: ${read.why}`)
  return { text, edition: read.edition }
}

beforeEach(() => {
  ask.mockReset().mockImplementation(async (name: string) => answers[name])
})

it('hands the shop’s rules out, and nobody’s name', async () => {
  await desk().actions.handOut({ name: '一队', rules: true })
  const { text, edition } = await handedOut()
  expect(edition.rules).toEqual({ courier: '中通', cutoffs: settings.shop.cutoffs })
  for (const name of ['林晚', 'A017', '青禾']) expect(text).not.toContain(name)
})

it('hands nothing out beside the phrases unless it is asked for', async () => {
  await desk({ 'deskside:practice-scripts': SCRIPTS }).actions.handOut({ name: '一队' })
  const { edition } = await handedOut()
  expect(edition).not.toHaveProperty('rules')
  expect(edition).not.toHaveProperty('practice')
})

it('carries the scripts of the practice console to the next machine, where they are wanted', async () => {
  const lead = desk({ 'deskside:practice-scripts': SCRIPTS })
  expect(lead.actions.practiceScripts()).toBe('新人第一天')
  await lead.actions.handOut({ name: '一队', practice: true })
  const { text = '', edition } = await handedOut()
  const agent = desk()
  expect(agent.actions.practiceScripts()).toBeUndefined()
  await agent.actions.importPack(edition, text)
  expect(agent.actions.practiceScripts()).toBeUndefined()
  await agent.actions.importPack(edition, text, { practice: true })
  expect(agent.actions.practiceScripts()).toBe('新人第一天')
  expect(vi.mocked(sendText)).toHaveBeenLastCalledWith(text)
})
