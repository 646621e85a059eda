// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest'
import type { Reading } from '@/lib/consoles/reading'
import type { InsertResult } from '@/lib/page-agent/protocol'
import type { ActionContext } from '@/lib/sidebar/actions/action-context'
import { insertPhrase } from '@/lib/sidebar/actions/insert-phrase'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { Composer } from '@/lib/sidebar/source/composer'
import type { PageSource } from '@/lib/sidebar/source/page-source'
import { conversation, library, NOW, order, phrase, profile, say } from '../../../components/sidebar/stage'

const INSERTED: InsertResult = { outcome: 'inserted', tries: [], stopsLeft: 0 }
const insert = vi.fn<Composer['insert']>()

const PLAIN = phrase('您好', '您好，在的')
const FILLED = phrase('单号', '订单 {订单号}，{快递公司}')
const RISKY = phrase('微信', '加我微信聊')
const MAYBE = phrase('最好', '这是全网最好的')

const open = (numbers: readonly string[], buyer = '80001', current = numbers[0]): Reading => ({
  kind: 'open',
  missing: [],
  orders: numbers.map(number => order(number)),
  conversation: conversation(['在吗'], { buyer: { id: buyer as never, name: '风**' } }),
  ...(current !== undefined && { currentOrder: current as never }),
})

describe('inserting a phrase', () => {
  let model: SidebarModel
  let page: Reading
  let request: ReturnType<typeof vi.fn>
  let copied: string[]
  let acting: ActionContext
  let recent: readonly string[]
  let pictures: Mock<Composer['pictures']>
  let setLayout: Mock<PageSource['setLayout']>
  const source = (hasComposer: boolean) =>
    ({
      readNow: async () => page,
      composer: () => (hasComposer ? { insert, pictures } : undefined),
      setLayout,
      copy: async () => false,
    }) as unknown as PageSource
  beforeEach(() => {
    insert.mockReset().mockResolvedValue(INSERTED)
    page = open(['11', '22'])
    model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = page
    model.phrases.library.value = library([PLAIN, FILLED, RISKY, MAYBE])
    copied = []
    recent = ['旧']
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    Object.defineProperty(window, 'navigator', { configurable: true, value: globalThis.navigator })
    request = vi.fn(async (ask: string) => (ask === 'pictures' ? [] : undefined))
    pictures = vi.fn(async () => 'inserted' as const)
    setLayout = vi.fn()
    acting = {
      document,
      model,
      host: {
        request,
        say,
        recent: {
          get: async () => recent,
          set: async (list: readonly string[]) => {
            recent = list
          },
        },
      } as unknown as ActionContext['host'],
      source: source(true),
      picker: { open: vi.fn() },
      picked: vi.fn(),
      tried: vi.fn(),
    }
  })
  afterEach(() => vi.unstubAllGlobals())
  const wants = (one = PLAIN, more = {}) => insertPhrase(acting, { phrase: one, place: 'list', ...more })
  const texts = () => insert.mock.calls.map(([text]) => text)
  const notice = () => model.notice.value?.words.key

  it('puts the filled text in, counts it, and is ready for the next', async () => {
    model.phrases.query.value = 'nh'
    model.phrases.type('快递公司', '中通')
    await wants(FILLED)
    expect(texts()).toEqual(['订单 11，中通'])
    expect(request).toHaveBeenCalledWith('used', { phrase: FILLED.id })
    expect(acting.picked).toHaveBeenCalledWith(
      expect.objectContaining({ phrase: FILLED.id, text: '订单 11，中通', searched: 'nh' }),
    )
    expect(model.phrases.query.value).toBe('')
    expect(notice()).toBeUndefined()
  })

  it.each([
    ['another buyer', () => open(['11', '22'], '80002')],
    ['another order as current', () => open(['11', '22'], '80001', '22')],
    ['no such order any more', () => open(['33'])],
    ['no chat any more', (): Reading => ({ kind: 'open', orders: [], missing: [] })],
    ['a page that cannot be read', (): Reading => ({ kind: 'unreadable', missing: [] })],
  ])('inserts nothing and says so when the page now shows %s', async (_, now) => {
    page = now()
    await wants()
    expect(texts()).toEqual([])
    expect(copied).toEqual([])
    expect(notice()).toBe('sidebar.moved')
  })

  it('inserts what was chosen before the buyer’s order came, and looks again where that order changes it', async () => {
    const VARIES = phrase('发货', '{如果:已发货|在路上了|还没发}')
    model.phrases.library.value = library([PLAIN, VARIES])
    model.reading.value = open([])
    await wants()
    expect(texts()).toEqual(['您好，在的'])
    model.reading.value = open([])
    page = { ...page, orders: [order('11', { status: { state: 'shipped', text: '已发货' } })] } as Reading
    await wants(VARIES)
    expect(texts()).toEqual(['您好，在的'])
    expect(notice()).toBe('sidebar.moved')
  })

  it('goes by the buyer’s id, not by a masked name that others share', async () => {
    page = open(['11', '22'], '80009')
    await wants()
    expect(texts()).toEqual([])
  })

  it('keeps the agent’s own choice of order, as long as the page has it', async () => {
    model.page.pick('22' as never)
    model.phrases.type('快递公司', '中通')
    await wants(FILLED)
    expect(texts()).toEqual(['订单 22，中通'])
  })

  it('takes the place of what was typed to find it, also when it had to be completed first', async () => {
    const replaced = () => insert.mock.calls.map(([, options]) => options)
    await wants(PLAIN, { replace: '/nh' })
    await wants(FILLED, { replace: '/dh' })
    model.phrases.type('快递公司', '中通')
    await wants(FILLED)
    await wants(PLAIN)
    expect(replaced()).toEqual([
      expect.objectContaining({ replace: '/nh' }),
      expect.objectContaining({ replace: '/dh' }),
      expect.not.objectContaining({ replace: expect.anything() }),
    ])
  })

  it('takes the place of the whole draft, also when it had to be completed first', async () => {
    await wants(FILLED, { whole: true })
    model.phrases.type('快递公司', '中通')
    await wants(FILLED)
    await wants(PLAIN)
    expect(insert.mock.calls.map(([, { whole }]) => whole)).toEqual([true, undefined])
  })

  it('remembers the search that led to it, and none where there was none', async () => {
    model.phrases.query.value = ' fh '
    await wants()
    await wants(PLAIN, { replace: '/nh' })
    await wants(PLAIN, { replace: '/' })
    await wants()
    await wants(RISKY, { replace: '/wx' })
    await vi.waitFor(() => expect(recent).toEqual(['nh', 'fh', '旧']))
    expect(model.recent.value).toEqual(recent)
  })

  it('refuses an alert’s phrase when its order has left the page', async () => {
    model.phrases.type('快递公司', '中通')
    page = open(['11'])
    await wants(FILLED, { order: '22' })
    expect(texts()).toEqual([])
    expect(notice()).toBe('sidebar.moved')
  })

  it('never lets a hole out, and says where to fill it', async () => {
    await wants(FILLED)
    await wants(FILLED)
    expect(texts()).toEqual([])
    expect(model.phrases.stuck.value).toMatchObject({ phrase: FILLED.id, place: 'list' })
  })

  it('never lets out what is forbidden', async () => {
    expect(model.phrases.row(RISKY).readiness).toBe('block')
    await wants(RISKY)
    await wants(RISKY)
    expect(texts()).toEqual([])
  })

  it('goes by the shop’s own words, and by what it allows', async () => {
    const { shop } = model.settings.value
    const set = (change: Partial<typeof shop>) => {
      model.settings.value = { ...model.settings.value, shop: { ...shop, ...change } }
    }
    set({ ownWords: [{ word: '在的', level: 'block' }] })
    expect(model.phrases.row(PLAIN)).toMatchObject({ readiness: 'block', findings: [{ kind: 'own' }] })
    await wants()
    expect(texts()).toEqual([])
    set({ ownWords: [{ word: '在的', level: 'block' }], allowedWords: ['您好，在的'] })
    expect(model.phrases.row(PLAIN).readiness).toBe('ready')
  })

  it('counts no platform as a rival at home', () => {
    expect(model.phrases.row(phrase('平台', '拼多多官方')).findings).toEqual([])
    expect(model.phrases.row(phrase('平台', '淘宝官方')).findings).not.toEqual([])
  })

  it('lets out what is doubtful only when it is chosen again', async () => {
    expect(model.phrases.row(MAYBE).readiness).toBe('confirm')
    await wants(MAYBE)
    expect(texts()).toEqual([])
    await wants(MAYBE)
    expect(texts()).toEqual([MAYBE.text])
  })

  it('remembers the search that led to it, and leaves alone what is typed meanwhile', async () => {
    model.phrases.query.value = 'nh'
    insert.mockImplementationOnce(async () => {
      model.phrases.query.value = 'tuik'
      return INSERTED
    })
    await wants()
    await vi.waitFor(() => expect(recent).toEqual(['nh', '旧']))
    expect(model.phrases.query.value).toBe('tuik')
  })

  it('copies what the page does not take', async () => {
    insert.mockResolvedValue({ ...INSERTED, outcome: 'refused' })
    await wants()
    expect(copied).toEqual(['您好，在的'])
    expect(notice()).toBe('sidebar.pressPaste')
  })

  it('says that pictures stayed behind when the text alone was copied', async () => {
    insert.mockResolvedValue({ ...INSERTED, outcome: 'refused' })
    await wants({ ...PLAIN, pictures: ['a', 'b'] as unknown as NonNullable<typeof PLAIN.pictures> })
    expect(copied).toEqual(['您好，在的'])
    expect(model.notice.value?.words).toEqual({
      key: 'sidebar.pressPasteNoPictures',
      args: ['第 1 张图片、第 2 张图片'],
    })
  })

  it('copies where there is no composer', async () => {
    acting = { ...acting, source: source(false) }
    await wants()
    expect(copied).toEqual(['您好，在的'])
  })

  it('opens a collapsed sidebar to say what is missing', async () => {
    model.placement.value = { ...model.placement.value, collapsed: true }
    await wants(FILLED)
    expect(setLayout).toHaveBeenCalledExactlyOnceWith({ collapsed: false })
  })

  it('copies nothing and counts nothing when the frame shows another chat by then', async () => {
    insert.mockResolvedValue({ ...INSERTED, outcome: 'moved' })
    await wants()
    expect(copied).toEqual([])
    expect(request).not.toHaveBeenCalled()
    expect(acting.picked).not.toHaveBeenCalled()
    expect(notice()).toBe('sidebar.moved')
  })

  it('copies nothing for a buyer who has gone while the editor settled', async () => {
    insert.mockImplementationOnce(async () => {
      model.reading.value = open(['11', '22'], '80002')
      return { ...INSERTED, outcome: 'refused' }
    })
    await wants()
    expect(copied).toEqual([])
    expect(notice()).toBe('sidebar.moved')
  })

  it('says how many places are left to fill', async () => {
    insert.mockResolvedValue({ ...INSERTED, stopsLeft: 2 })
    await wants()
    expect(model.notice.value?.words).toEqual({ key: 'sidebar.stops', args: [2] })
  })

  it('pastes the pictures behind a text that went in, and none behind one that did not', async () => {
    const carrying = { ...PLAIN, pictures: ['a'] as unknown as NonNullable<typeof PLAIN.pictures> }
    await wants(carrying)
    expect(pictures).toHaveBeenCalledExactlyOnceWith(carrying.pictures)
    insert.mockResolvedValue({ ...INSERTED, outcome: 'refused' })
    await wants(carrying)
    expect(pictures).toHaveBeenCalledOnce()
  })

  it('tells which methods were tried, and that the clipboard was the last', async () => {
    const failed = { editor: 'field', method: 'typed', came: 'zero' } as const
    insert.mockResolvedValue({ outcome: 'refused', tries: [failed], stopsLeft: 0 })
    await wants()
    expect(acting.tried).toHaveBeenCalledExactlyOnceWith([
      failed,
      { editor: 'page', method: 'clipboard', came: 'once' },
    ])
  })
})
