import type { Settings } from '@/lib/settings'
import type { ConsoleSummary } from './model'

const DAYS = 7

/** The one cutoff of all days, in minutes after midnight; `undefined` where there is none or they differ. */
export function commonCutoff({ cutoffs }: Pick<Settings['shop'], 'cutoffs'>): number | undefined {
  const [first] = cutoffs
  return first != null && cutoffs.every(cutoff => cutoff === first) ? first : undefined
}

/** One cutoff (minutes after midnight) for each day of the week. */
export const everyDay = (cutoff: number): Settings['shop']['cutoffs'] =>
  Array.from({ length: DAYS }, () => cutoff)

/** Names of the consoles by platform, the practice console left out: `['拼多多商家客服、拼多多订单', …]`. */
export function platformNames(
  consoles: readonly ConsoleSummary[],
  language: 'zh' | 'en',
): readonly { readonly family: string; readonly names: readonly string[] }[] {
  const names = new Map<string, string[]>()
  for (const { family, facts } of consoles)
    if (family !== 'practice') names.set(family, [...(names.get(family) ?? []), facts.name[language]])
  return [...names].map(([family, all]) => ({ family, names: all }))
}
