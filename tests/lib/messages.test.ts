import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { HandlerOptions, Sender } from '@/lib/messages'

type Listener = (message: unknown, sender: Sender, reply: (response: unknown) => void) => boolean

/** The browser between two scripts: messages cross as JSON, and whoever asks is known by its address. */
function connect(from: Sender) {
  const listeners: Listener[] = []
  const json = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
  const runtime = {
    lastError: undefined as { message: string } | undefined,
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: () => undefined,
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
const own: Sender = { url: `${OWN}manage.html#/backup` }

async function start(
  from: Sender,
  answers: object,
  ownAnswers: object = {},
  onBroken: HandlerOptions['onBroken'] = () => undefined,
) {
  connect(from)
  const { request, handleRequests } = await import('@/lib/messages')
  handleRequests(answers as never, ownAnswers as never, {
    isOwn: sender => sender.url?.startsWith(OWN) ?? false,
    onBroken,
  })
  return request
}

beforeEach(() => vi.resetModules())

describe('asking the background', () => {
  it('brings the answer, and what was asked to whoever answers', async () => {
    const decisions = vi.fn(async () => [{ id: 'a' }])
    const ask = await start(page, { decisions, health: () => ({ kind: 'ok' }) })
    expect(await ask('decisions', { console: 'x' as never, abouts: ['k'] })).toEqual([{ id: 'a' }])
    expect(decisions).toHaveBeenCalledWith({ console: 'x', abouts: ['k'] }, page)
    expect(await ask('health')).toEqual({ kind: 'ok' })
  })

  it('brings nothing as nothing', async () => {
    const ask = await start(page, { removeNote: () => undefined })
    expect(await ask('removeNote', { id: 'n' as never })).toBeUndefined()
  })

  it('fails in a word when the answer says why not', async () => {
    const { RequestFailed } = await import('@/lib/messages')
    const ask = await start(page, {
      health: () => {
        throw new RequestFailed('full')
      },
    })
    await expect(ask('health')).rejects.toMatchObject({ name: 'AskFailed', failed: 'full' })
  })

  it('shows a page nothing of a mistake of ours', async () => {
    const onBroken = vi.fn()
    const ask = await start(page, { health: () => Promise.reject(new Error('secret')) }, {}, onBroken)
    const failure = await ask('health').catch((error: unknown) => error)
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
    await expect(request('health')).rejects.toMatchObject({ name: 'AskFailed', failed: 'unreachable' })
  })

  it('fails in a word when another version answers', async () => {
    const ask = await start(page, {})
    await expect(ask('health')).rejects.toMatchObject({ failed: 'unreachable' })
  })
})

describe('what only own pages may ask', () => {
  const wipe = vi.fn()

  it('is answered to them', async () => {
    const ask = await start(own, {}, { wipe })
    await ask('wipe')
    expect(wipe).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['a console page', page],
    ['a page that looks like ours', { url: 'https://evil.example/chrome-extension://deskside/' }],
    ['another extension', { url: 'chrome-extension://deskside2/' }],
    ['somebody without an address', {}],
  ])('is refused to %s, untouched', async (_, from) => {
    wipe.mockClear()
    const ask = await start(from, {}, { wipe })
    await expect(ask('wipe')).rejects.toMatchObject({ failed: 'refused' })
    expect(wipe).not.toHaveBeenCalled()
  })
})

describe('what the background tells a tab', () => {
  it('reaches the sidebar there, until it ends', async () => {
    connect(page)
    const { onTold, tell } = await import('@/lib/messages')
    const focus = vi.fn()
    const ended = new AbortController()
    onTold('focusField', focus, ended.signal)
    await tell('focusField', 7)
    expect(focus).toHaveBeenCalledTimes(1)
    ended.abort()
    await tell('focusField', 7)
    expect(focus).toHaveBeenCalledTimes(1)
  })

  it('may find nobody there', async () => {
    connect(page)
    const { tell } = await import('@/lib/messages')
    await expect(tell('focusField', 7)).resolves.toBeUndefined()
  })
})
