/** `2026年11月20日` or `Nov 20, 2026` of `2026-11-20`; anything else stays as it is. */
export function localDay(day: string, language: 'zh' | 'en'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return day
  // A day has no time zone: as UTC it stays the day it is.
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    dateStyle: language === 'zh' ? 'long' : 'medium',
    timeZone: 'UTC',
  }).format(at)
}
