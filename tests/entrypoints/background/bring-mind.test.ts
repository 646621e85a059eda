import { expect, it, vi } from 'vitest'
import { bringMind } from '@/entrypoints/background/bring-mind'

it("runs the second script in the asker's own frame and no other", async () => {
  const scripting = { executeScript: vi.fn(() => Promise.resolve(undefined)) }
  expect(await bringMind(scripting)(undefined, { tab: { id: 7 }, frameId: 3 })).toBe(true)
  expect(scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/mind.js'],
    injectImmediately: true,
  })
})

it.each([{}, { tab: {} }, { tab: { id: 7 } }, { frameId: 0 }])(
  'runs nothing for an asker without a frame: %j',
  async sender => {
    const scripting = { executeScript: vi.fn(() => Promise.resolve(undefined)) }
    expect(await bringMind(scripting)(undefined, sender)).toBe(false)
    expect(scripting.executeScript).not.toHaveBeenCalled()
  },
)
