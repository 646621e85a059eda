import { describe, expect, it, vi } from 'vitest'
import { AGENT_SCRIPT, type FramesBrowser, framesBackground } from '@/lib/browser/scripts/frames'
import { profileFor } from '@/lib/consoles/profiles'
import { blankProfile } from '@/lib/consoles/teach/blank'
import type { Sender } from '@/lib/messages'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const ORDERS = 'https://mms.pinduoduo.com/orders/list'
const OFF_PATH = 'https://mms.pinduoduo.com/goods/ad.html'
const OTHER = 'https://im.jinritemai.com/pc_seller_v2/main/workspace'
const AD = 'https://ads.example/chat-merchant/index.html'
const PORTAL = 'https://portal.example/'

const sender = (frameId: number, url: string, page = CHAT): Sender => ({
  url,
  frameId,
  tab: { id: 7, url: page },
})

type Look = Awaited<ReturnType<FramesBrowser['everywhere']>>

/** A tab with these frames; `result` is what each said of itself. */
function background(frames: readonly { readonly frameId: number; readonly result?: unknown }[] = []) {
  const run = vi.fn<FramesBrowser['run']>(async () => [])
  const tell = vi.fn<FramesBrowser['tell']>(async () => {})
  const everywhere = vi.fn(async () => frames as Look) as unknown as FramesBrowser['everywhere']
  return {
    run,
    tell,
    everywhere,
    frames: framesBackground({ run, tell, everywhere }, async url => profileFor(url)),
  }
}

describe('the addresses these tests stand on', () => {
  it.each([
    [CHAT, 'pinduoduo-chat'],
    [ORDERS, 'pinduoduo-orders'],
    [OTHER, 'douyin-feige'],
    [OFF_PATH, undefined],
    [AD, undefined],
    [PORTAL, undefined],
  ])('%s is %s', (address, id) => expect(profileFor(address)?.id).toBe(id))
})

describe('what a frame is read as', () => {
  it.each<[string, Sender, string | undefined]>([
    ['the page itself, as its console', sender(0, CHAT), 'pinduoduo-chat'],
    ['a frame of the same platform, as what it is', sender(3, ORDERS), 'pinduoduo-orders'],
    ['an advertisement that looks like the chat, as nothing', sender(3, AD), undefined],
    ['a frame without an address of its own, as nothing', sender(3, 'about:srcdoc'), undefined],
    ['an empty frame, as nothing', sender(3, 'about:blank'), undefined],
    ['another platform’s console, as nothing', sender(3, OTHER), undefined],
    ['the console’s own host off its path, as nothing', sender(3, OFF_PATH), undefined],
    ['a console’s frame in a page that is none, as nothing', sender(3, CHAT, PORTAL), undefined],
    ['a page that is no console, as nothing', sender(0, PORTAL, PORTAL), undefined],
    [
      'a frame whose page the browser does not tell, as nothing',
      { ...sender(3, CHAT), tab: { id: 7 } },
      undefined,
    ],
    ['somebody without an address, as nothing', { frameId: 3, tab: { id: 7, url: CHAT } }, undefined],
  ])('%s', async (_, from, id) => {
    expect((await background().frames.agentHere(from))?.id).toBe(id)
  })
})

it('is read as the page it is when the browser still names the empty document before it', async () => {
  const { frames } = background([
    { frameId: 0, result: CHAT },
    { frameId: 3, result: ORDERS },
  ])
  expect((await frames.agentHere(sender(3, 'about:blank')))?.id).toBe('pinduoduo-orders')
})

describe('the frames of a tab', () => {
  it('that is taught are told of, the empty one of a sidebar that loads among them or not', async () => {
    const { run, tell, everywhere } = background([
      { frameId: 0, result: 'agent' },
      { frameId: 6, result: 'agent' },
      { frameId: 9, result: { address: 'about:blank' } },
    ])
    const today = '2026-11-28'
    const frames = framesBackground(
      { run, tell, everywhere },
      async url => profileFor(url),
      async address => blankProfile(address, 'a site', today),
    )
    await frames.bringFrames(sender(0, CHAT))
    expect(run).not.toHaveBeenCalled()
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, [6])
  })

  it('get an agent where they are worth reading, and in no other; those with one are told of too', async () => {
    const { frames, run, tell } = background([
      { frameId: 0, result: 'agent' },
      { frameId: 2, result: 'agent' },
      { frameId: 3, result: { address: ORDERS } },
      { frameId: 4, result: { address: AD } },
      { frameId: 5, result: { address: OTHER } },
      { frameId: 6, result: 'small' },
      { frameId: 8, result: undefined },
      { frameId: 9, result: null },
      // In a frame of the page's: what counts is the page, not the frame around it.
      { frameId: 11, result: { address: CHAT } },
    ])
    await frames.bringFrames(sender(0, CHAT))
    expect(run.mock.calls).toEqual([
      [AGENT_SCRIPT, 7, [3]],
      [AGENT_SCRIPT, 7, [11]],
    ])
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, [2, 3, 11])
  })

  it('that go before they are entered are not told of', async () => {
    const { frames, run, tell } = background([
      { frameId: 3, result: { address: ORDERS } },
      { frameId: 4, result: { address: ORDERS } },
    ])
    run.mockRejectedValueOnce(new Error('Frame with ID 3 was removed.'))
    await frames.bringFrames(sender(0, CHAT))
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, [4])
  })

  it('that may not be entered leave the page alone', async () => {
    const { frames, tell, everywhere } = background()
    vi.mocked(everywhere).mockRejectedValueOnce(new Error('Cannot access contents of the page'))
    await frames.bringFrames(sender(0, CHAT))
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, [])
  })

  it('are looked for in the asker’s own tab, for nobody outside one', async () => {
    const { frames, everywhere } = background()
    await frames.bringFrames({ url: CHAT })
    expect(everywhere).not.toHaveBeenCalled()
  })
})

describe('a part of the page agent', () => {
  it('is brought into the asker’s own frame', async () => {
    const { frames, run } = background()
    expect(await frames.bringPart('picker', sender(3, CHAT))).toBe(true)
    expect(run).toHaveBeenCalledExactlyOnceWith('/picker.js', 7, [3])
  })

  it('is not brought for who is in no tab', async () => {
    const { frames, run } = background()
    expect(await frames.bringPart('picker', { frameId: 0 })).toBe(false)
    expect(run).not.toHaveBeenCalled()
  })
})
