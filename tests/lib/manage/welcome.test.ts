import { expect, it } from 'vitest'
import { commonCutoff, everyDay } from '@/lib/manage/welcome'

it.each([
  ['none', [], undefined],
  ['the same every day', everyDay(960), 960],
  ['another on one day', [...everyDay(960).slice(1), 900], undefined],
  ['no dispatch on Sundays', [null, ...everyDay(960).slice(1)], undefined],
])('the cutoff of all days: %s', (_, cutoffs, common) => {
  expect(commonCutoff({ cutoffs })).toBe(common)
})
