// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/lib/messages'
import type { About } from '@/lib/notes/note'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { syncModel } from '@/lib/sidebar/model/sync-model'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import { conversation, library, message, NOW, phrase, profile, say } from '../../../components/sidebar/stage'

const chat = (buyer: string) => ({
  kind: 'open' as const,
  orders: [],
  missing: [],
  conversation: conversation([], {
    buyer: { id: buyer as never, name: '风**' },
    messages: [message('在吗', { at: NOW - 60_000 })],
  }),
})
const about = (buyer: string) => `buyer:pinduoduo:id:${buyer}` as About

describe('what the background holds', () => {
  let model: SidebarModel
  let end: AbortController
  let written: Parameters<SidebarHost['onWritten']>[0]
  let answers: Record<string, (data: never) => unknown>
  let asked: string[]
  const start = (alive = true) => {
    const request = async (name: string, data: never) => {
      asked.push(name)
      const answer = answers[name]
      if (!answer) throw new RequestFailed('unreachable')
      return answer(data)
    }
    const onWritten: SidebarHost['onWritten'] = run => {
      written = run
    }
    const host = { request, say, onWritten, isAlive: () => alive } as unknown as SidebarHost
    syncModel({ document, model, host, source: {}, signal: end.signal })
  }
  beforeEach(() => {
    vi.useFakeTimers()
    end = new AbortController()
    asked = []
    model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = chat('1')
    answers = {
      library: () => library([phrase('您好', '您好')]),
      settings: () => ({ ...DEFAULT_SETTINGS, agent: { name: '小林', number: '' } }),
      health: () => ({ kind: 'off', why: 'full' }),
      followUpsDue: () => [],
      kept: ({ abouts }: { abouts: About[] }) => ({
        notes: [{ about: abouts[0], text: abouts[0] }],
        followUps: [],
      }),
      decisions: () => [],
      linkedTo: () => [],
    }
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })
  const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms)

  it('is asked for at the start', async () => {
    start()
    await pass()
    expect(model.phrases.phrases.value.map(({ title }) => title)).toEqual(['您好'])
    expect(model.settings.value.agent.name).toBe('小林')
    expect(model.health.value.kind).toBe('off')
    expect(model.records.notes.value.map(({ text }) => text)).toEqual([about('1')])
  })

  it('follows the page to the next buyer, and drops an answer about the last one that comes late', async () => {
    const late: (() => void)[] = []
    answers['kept'] = ({ abouts }: { abouts: About[] }) =>
      new Promise(resolve =>
        late.push(() => resolve({ notes: [{ about: abouts[0], text: abouts[0] }], followUps: [] })),
      )
    start()
    model.reading.value = chat('2')
    for (const answer of late.reverse()) answer()
    await pass()
    expect(model.records.notes.value.map(({ text }) => text)).toEqual([about('2')])
  })

  it('is asked for again after a write anywhere, several writes taken together', async () => {
    start()
    await pass()
    asked = []
    written(['phrases', 'settings', 'notes', 'followUps', 'decisions'])
    written(['phrases', 'settings', 'notes', 'followUps', 'decisions'])
    await pass(500)
    expect(asked.filter(name => name === 'library')).toHaveLength(1)
    expect(asked).toContain('kept')
  })

  it('keeps an alert aside that could not be saved, whatever the background says', async () => {
    start()
    await pass()
    const unsaved = {
      id: 'u',
      console: profile.id,
      alert: 'buyer-waiting',
      about: 'x',
      kind: 'done',
      at: NOW,
      updatedAt: '',
    } as never
    model.alerts.decisions.value = [unsaved]
    written(['phrases', 'settings', 'notes', 'followUps', 'decisions'])
    await pass(500)
    expect(model.alerts.decisions.value).toEqual([unsaved])
  })

  it('is asked for a second time when a worker that was just stopped did not answer', async () => {
    const { library: answer } = answers
    delete answers['library']
    start()
    await pass()
    if (answer) answers['library'] = answer
    await pass(2500)
    expect(model.phrases.phrases.value).toHaveLength(1)
    expect(model.gone.value).toBe(false)
  })

  it('takes over what was learned in other tabs when the agent comes back to this one', async () => {
    start()
    await pass()
    asked = []
    answers['learned'] = () => ({ counts: { till: { p: { '#': 3 } } } })
    document.dispatchEvent(new Event('visibilitychange'))
    await pass()
    expect(asked).toEqual(['learned'])
    expect(model.phrases.library.value?.learned.counts['till']).toEqual({ p: { '#': 3 } })
    expect(model.phrases.phrases.value.map(({ title }) => title)).toEqual(['您好'])
  })

  it('is known to be gone when the extension is', async () => {
    answers = {}
    start(false)
    await pass()
    expect(model.gone.value).toBe(true)
  })

  it('leaves a search that was begun before the page was read for the first time', () => {
    model.reading.value = { kind: 'unreadable', missing: [] }
    model.phrases.query.value = 'fh'
    start()
    expect(model.phrases.query.value).toBe('fh')
    model.reading.value = chat('1')
    expect(model.phrases.query.value).toBe('fh')
    model.reading.value = chat('2')
    expect(model.phrases.query.value).toBe('')
  })

  it('forgets what was searched for when another buyer comes, but not while the agent types', async () => {
    start()
    model.phrases.query.value = 'fh'
    model.reading.value = chat('2')
    expect(model.phrases.query.value).toBe('')
    model.phrases.hands.focus.value = true
    model.phrases.query.value = 'fh'
    model.reading.value = chat('3')
    expect(model.phrases.query.value).toBe('fh')
  })
})
