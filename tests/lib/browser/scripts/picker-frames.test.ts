import { expect, it, vi } from 'vitest'
import { type PickerScripting, pickerFrames } from '@/lib/browser/scripts/picker-frames'

const PLACES = [
  { frameId: 0, result: '' },
  { frameId: 4, result: '0' },
  { frameId: 9, result: '0,1' },
]

function scripting() {
  const run = vi.fn(async () => undefined)
  const everywhere = vi.fn(async () => PLACES) as unknown as PickerScripting['everywhere']
  return { run, picker: pickerFrames({ run, everywhere }) }
}

it.each([
  ['a frame of the page', [0], 4],
  ['a frame in a frame', [0, 1], 9],
  ['a place without a frame that may be entered', [1], undefined],
  ['the page itself', [], undefined],
])('goes into %s', async (_, path, frameId) => {
  const { run, picker } = scripting()
  expect(await picker.move(path, { tab: { id: 7 } })).toBe(frameId !== undefined)
  if (frameId === undefined) expect(run).not.toHaveBeenCalled()
  else expect(run).toHaveBeenCalledExactlyOnceWith('/picker.js', 7, frameId)
})

it('goes nowhere for who is in no tab', async () => {
  const { run, picker } = scripting()
  expect(await picker.move([0], {})).toBe(false)
  expect(run).not.toHaveBeenCalled()
})
