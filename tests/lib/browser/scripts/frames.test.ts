import { describe, expect, it, vi } from 'vitest'
import { framesBackground } from '@/lib/browser/scripts/frames'
import { practice } from '@/lib/consoles/profiles/practice'
import type { FrameNews, Sender } from '@/lib/messages'
import type { ConsoleId } from '@/lib/trade/console'

const CONSOLE = 'https://shop.jd.com/jdm/kefu/'
const OTHER = 'https://dongdong.jd.com/'
const named = (id: string) => ({ profile: { ...practice, id: id as ConsoleId } })
const known: Readonly<Record<string, ReturnType<typeof named>>> = {
  [CONSOLE]: named('page'),
  [OTHER]: named('own'),
}
const GONE: FrameNews = { kind: 'gone', reader: 'r' }

const sender = (frameId: number, url: string, page = CONSOLE): Sender => ({
  url,
  frameId,
  tab: { id: 7, url: page },
})

function background() {
  const run = vi.fn(async () => undefined)
  const handOn = vi.fn(async (): Promise<{ answer: unknown } | undefined> => ({ answer: { draft: '在' } }))
  return { run, handOn, frames: framesBackground({ run, handOn }, async address => known[address]) }
}

describe('what a frame is read as', () => {
  it.each([
    ['its own console, where it is one', sender(3, OTHER), 'own'],
    ['that of the page around it', sender(3, 'about:srcdoc'), 'page'],
    ['nothing in a page that is no console', sender(3, OTHER, 'https://portal.example/'), undefined],
    ['nothing where it is the page itself', sender(0, CONSOLE), undefined],
    [
      'nothing where the browser does not say which page it is in',
      { ...sender(3, OTHER), tab: { id: 7 } },
      undefined,
    ],
  ])('is %s', async (_, from, id) => {
    expect((await background().frames.here(from))?.profile.id).toBe(id)
  })

  it('decides whether the reader is brought, into that frame and no other', async () => {
    const { frames, run } = background()
    expect(await frames.bringReader(sender(3, OTHER, 'https://portal.example/'))).toBe(false)
    expect(run).not.toHaveBeenCalled()
    expect(await frames.bringReader(sender(3, 'about:blank'))).toBe(true)
    expect(run).toHaveBeenCalledExactlyOnceWith('/reader.js', 7, [3])
  })
})

it('looks for frames in the asker’s own tab, and does not mind those it may not enter', async () => {
  const { frames, run } = background()
  run.mockRejectedValueOnce(new Error('Cannot access contents of the page'))
  await frames.bring(sender(0, CONSOLE))
  expect(run).toHaveBeenCalledExactlyOnceWith('/frame.js', 7)
})

describe('news', () => {
  it('go to the page of the frame’s own tab, under the number the browser gives it', async () => {
    const { frames, handOn } = background()
    expect(await frames.say(GONE, sender(3, OTHER))).toBe(true)
    expect(handOn).toHaveBeenCalledExactlyOnceWith(
      'frameSays',
      { frame: 3, news: GONE },
      { tabId: 7, frameId: 0 },
    )
  })

  it('of the page itself go nowhere, and unheard ones are said to be', async () => {
    const { frames, handOn } = background()
    expect(await frames.say(GONE, sender(0, CONSOLE))).toBe(false)
    expect(handOn).not.toHaveBeenCalled()
    handOn.mockResolvedValueOnce(undefined)
    expect(await frames.say(GONE, sender(3, OTHER))).toBe(false)
  })
})

describe('what is asked of a frame', () => {
  it('is asked in the asker’s own tab, by its page alone', async () => {
    const { frames, handOn } = background()
    expect(await frames.ask(3, { kind: 'draft' }, sender(0, CONSOLE))).toEqual({ draft: '在' })
    expect(handOn).toHaveBeenCalledExactlyOnceWith('frameDoes', { kind: 'draft' }, { tabId: 7, frameId: 3 })
    expect(await frames.ask(3, { kind: 'draft' }, sender(4, OTHER))).toBeUndefined()
    expect(handOn).toHaveBeenCalledOnce()
  })
})
