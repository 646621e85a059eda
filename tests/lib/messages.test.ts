import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { HandlerOptions, Level, Sender } from '@/lib/messages'

type Listener = (message: unknown, sender: Sender, reply: (response: unknown) => void) => boolean

/** The browser between two scripts: messages cross as JSON, and whoever asks is known by its address. */
function connect(from: Sender) {
  const listeners: Listener[] = []
  const json = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
  const runtime = {
    lastError: undefined as { message: string } | undefined,
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
    },
    sendMessage(message: unknown, done: (response: unknown) => void) {
      const [listener] = listeners
      if (listener === undefined) {
        runtime.lastError = { message: 'Could not establish connection. Receiving end does not exist.' }
        done(undefined)
        runtime.lastError = undefined
        return
      }
      // A listener that does not say it will answer leaves the asker with nothing.
      if (!listener(json(message), from, response => done(json(response)))) done(undefined)
    },
  }
  const tabs = {
    sendMessage: (_tab: number, message: unknown, _frame: unknown, done: (response: unknown) => void) =>
      runtime.sendMessage(message, done),
  }
  vi.stubGlobal('chrome', { runtime, tabs })
}

const OWN = 'chrome-extension://deskside/'
const page: Sender = { url: 'https://mms.pinduoduo.com/chat' }
const sidebar: Sender = { url: `${OWN}sidebar.html` }
const own: Sender = { url: `${OWN}manage.html#/backup` }

/** As the browser's own room decides it; see tests/lib/browser/own-pages.test.ts. */
const levelOf = ({ url }: Sender): Level =>
  url === sidebar.url ? 'sidebar' : url?.startsWith(OWN) ? 'own' : 'agent'

async function start(
  from: Sender,
  handlers: { agent?: object; sidebar?: object; own?: object },
  onBroken: HandlerOptions['onBroken'] = () => undefined,
) {
  connect(from)
  const { request, handleRequests } = await import('@/lib/messages')
  handleRequests({ agent: {}, sidebar: {}, own: {}, ...handlers } as never, { levelOf, onBroken })
  return request
}

beforeEach(() => vi.resetModules())

describe('asking the background', () => {
  it('brings the answer, and what was asked to whoever answers', async () => {
    const decisions = vi.fn(async () => [{ id: 'a' }])
    const ask = await start(sidebar, { sidebar: { decisions, health: () => ({ kind: 'ok' }) } })
    expect(await ask('decisions', { console: 'x' as never, abouts: ['k'] })).toEqual([{ id: 'a' }])
    expect(decisions).toHaveBeenCalledWith({ console: 'x', abouts: ['k'] }, sidebar)
    expect(await ask('health')).toEqual({ kind: 'ok' })
  })

  it('brings nothing as nothing', async () => {
    const ask = await start(sidebar, { sidebar: { removeNote: () => undefined } })
    expect(await ask('removeNote', { id: 'n' as never })).toBeUndefined()
  })

  it('fails in a word when the answer says why not', async () => {
    const { RequestFailed } = await import('@/lib/messages')
    const health = () => {
      throw new RequestFailed('full')
    }
    const ask = await start(sidebar, { sidebar: { health } })
    await expect(ask('health')).rejects.toMatchObject({ name: 'RequestFailed', failed: 'full' })
  })

  it('shows a page nothing of a mistake of ours', async () => {
    const onBroken = vi.fn()
    const ask = await start(
      page,
      { agent: { bringFrames: () => Promise.reject(new Error('secret')) } },
      onBroken,
    )
    const failure = await ask('bringFrames').catch((error: unknown) => error)
    expect(failure).toMatchObject({ failed: 'broken' })
    expect(String(failure)).not.toContain('secret')
    expect(onBroken).toHaveBeenCalledWith(new Error('secret'))
  })

  it.each([
    ['nobody answers', () => connect(page)],
    ['the extension was updated', () => vi.stubGlobal('chrome', {})],
  ])('fails in a word when %s', async (_, happen) => {
    const { request } = await import('@/lib/messages')
    happen()
    await expect(request('health')).rejects.toMatchObject({ name: 'RequestFailed', failed: 'unreachable' })
  })

  it('fails in a word when another version answers', async () => {
    const ask = await start(page, {})
    await expect(ask('health')).rejects.toMatchObject({ failed: 'unreachable' })
  })
})

describe('what only own pages may ask', () => {
  const wipe = vi.fn()

  it('is answered to them', async () => {
    const ask = await start(own, { own: { wipe } })
    await ask('wipe')
    expect(wipe).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['a console page', page],
    ['a sidebar', sidebar],
    ['a page that looks like ours', { url: 'https://evil.example/chrome-extension://deskside/' }],
    ['another extension', { url: 'chrome-extension://deskside2/' }],
    ['somebody without an address', {}],
  ])('is refused to %s, untouched', async (_, from) => {
    wipe.mockClear()
    const ask = await start(from, { own: { wipe } })
    await expect(ask('wipe')).rejects.toMatchObject({ failed: 'refused' })
    expect(wipe).not.toHaveBeenCalled()
  })
})

describe('what only sidebars may ask', () => {
  it.each([
    ['a sidebar', sidebar, true],
    ['the extension’s other pages', own, true],
    ['a page agent', page, false],
  ])('is answered to %s: %o → %s', async (_, from, isAnswered) => {
    const library = vi.fn(() => [])
    const ask = await start(from, { sidebar: { library } })
    const answer = ask('library')
    if (isAnswered) await expect(answer).resolves.toEqual([])
    else await expect(answer).rejects.toMatchObject({ failed: 'refused' })
    expect(library).toHaveBeenCalledTimes(isAnswered ? 1 : 0)
  })

  it('what page agents may ask is answered to everybody', async () => {
    for (const from of [page, sidebar, own]) {
      vi.resetModules()
      const ask = await start(from, { agent: { listenHere: () => true } })
      expect(await ask('listenHere')).toBe(true)
    }
  })
})

describe('what the background tells a page agent', () => {
  it('reaches the one in that frame, until it ends', async () => {
    connect(page)
    const { onTold, tellAgent } = await import('@/lib/messages')
    const focus = vi.fn()
    const ended = new AbortController()
    onTold('focusField', focus, ended.signal)
    await tellAgent('focusField', undefined, { tabId: 7, frameId: 0 })
    expect(focus).toHaveBeenCalledTimes(1)
    ended.abort()
    await tellAgent('focusField', undefined, { tabId: 7, frameId: 0 })
    expect(focus).toHaveBeenCalledTimes(1)
  })

  it('may find nobody there', async () => {
    connect(page)
    const { tellAgent } = await import('@/lib/messages')
    await expect(tellAgent('focusField', undefined, { tabId: 7, frameId: 0 })).resolves.toBeUndefined()
  })
})
