import { expect, it } from 'vitest'
import { localDay } from '@/lib/locales/local-day'

it.each([
  ['2026-11-20', 'zh', '2026年11月20日'],
  ['2026-11-20', 'en', 'Nov 20, 2026'],
  ['2026-01-01', 'en', 'Jan 1, 2026'],
  ['2026-13-40', 'en', '2026-13-40'],
  ['from public code', 'zh', 'from public code'],
] as const)('%s in %s is %s', (day, language, text) => {
  expect(localDay(day, language)).toBe(text)
})
