// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reading } from '@/lib/consoles/reading'
import type { ActionContext } from '@/lib/sidebar/actions/create-actions'
import { insertPhrase } from '@/lib/sidebar/actions/insert-phrase'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { conversation, library, NOW, order, phrase, profile, say } from '../../../components/sidebar/stage'

const insert = vi.hoisted(() => vi.fn(async (_composer: HTMLElement, _text: string) => 'inserted'))
vi.mock('@/lib/composer/insert', () => ({ insert }))

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
  let ask: ReturnType<typeof vi.fn>
  let copied: string[]
  let acting: ActionContext
  let recent: readonly string[]
  beforeEach(() => {
    insert.mockClear().mockResolvedValue('inserted')
    page = open(['11', '22'])
    model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = page
    model.phrases.library.value = library([PLAIN, FILLED, RISKY, MAYBE])
    copied = []
    recent = ['旧']
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    Object.defineProperty(window, 'navigator', { configurable: true, value: globalThis.navigator })
    ask = vi.fn(async () => undefined)
    const composer = document.createElement('textarea')
    acting = {
      document,
      shadow: document.createElement('div').attachShadow({ mode: 'open' }),
      model,
      ports: {
        ask,
        say,
        language: 'zh',
        alive: () => true,
        loadRecent: async () => recent,
        saveRecent: (list: readonly string[]) => {
          recent = list
        },
      } as unknown as ActionContext['ports'],
      composer: () => composer,
      remarkBox: () => undefined,
      carets: {} as ActionContext['carets'],
      place: vi.fn(),
      picked: vi.fn(),
      stops: { follow: vi.fn(() => 0) },
      readNow: () => page,
      tried: vi.fn(),
    }
  })
  afterEach(() => vi.unstubAllGlobals())
  const wants = (one = PLAIN, more = {}) => insertPhrase(acting, { phrase: one, place: 'list', ...more })
  const texts = () => insert.mock.calls.map(([, text]) => text)
  const notice = () => model.notice.value?.words.key

  it('puts the filled text in, counts it, and is ready for the next', async () => {
    model.phrases.query.value = 'nh'
    model.phrases.type('快递公司', '中通')
    await wants(FILLED)
    expect(texts()).toEqual(['订单 11，中通'])
    expect(ask).toHaveBeenCalledWith('used', { phrase: FILLED.id })
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
    const replaced = () => insert.mock.calls.map(call => (call as unknown[])[2])
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

  it('remembers the search that led to it, and none where there was none', async () => {
    model.phrases.query.value = ' fh '
    await wants()
    await wants(PLAIN, { replace: '/nh' })
    await wants(PLAIN, { replace: '/' })
    await wants()
    await wants(RISKY, { replace: '/wx' })
    await new Promise(done => setTimeout(done))
    expect(recent).toEqual(['nh', 'fh', '旧'])
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
      return 'inserted'
    })
    await wants()
    await vi.waitFor(() => expect(recent).toEqual(['nh', '旧']))
    expect(model.phrases.query.value).toBe('tuik')
  })

  it('copies what the page does not take', async () => {
    insert.mockResolvedValue('refused')
    await wants()
    expect(copied).toEqual(['您好，在的'])
    expect(notice()).toBe('sidebar.pressPaste')
  })

  it('says that pictures stayed behind when the text alone was copied', async () => {
    insert.mockResolvedValue('refused')
    await wants({ ...PLAIN, pictures: ['a', 'b'] as unknown as NonNullable<typeof PLAIN.pictures> })
    expect(copied).toEqual(['您好，在的'])
    expect(model.notice.value?.words).toEqual({ key: 'sidebar.pressPasteNoPictures', args: [2] })
  })

  it('copies where there is no composer', async () => {
    acting = { ...acting, composer: () => undefined }
    await wants()
    expect(copied).toEqual(['您好，在的'])
  })

  it('opens a collapsed sidebar to say what is missing', async () => {
    model.placement.value = { ...model.placement.value, collapsed: true }
    model.layout.value = { ...model.layout.value, collapsed: true }
    await wants(FILLED)
    expect(acting.place).toHaveBeenCalledWith(true)
    expect(model.layout.value.collapsed).toBe(false)
  })
})
