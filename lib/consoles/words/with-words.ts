import type { ConsoleProfile, ProfileWords } from '../profile'
import { DE } from './de'
import { EN } from './en'
import { JA } from './ja'
import { KO } from './ko'
import { VI } from './vi'
import { ZH } from './zh'
import { ZH_HANT } from './zh-hant'

/**
 * The profile with the common words of all languages in front of its own. What reads by a profile needs it so; done once, where profiles
 * are kept.
 */
export function withWords(profile: ConsoleProfile): ConsoleProfile {
  const all = [ZH, EN, ZH_HANT, JA, KO, DE, VI, profile.words ?? {}]
  const merged: Record<string, unknown> = {}
  for (const words of all)
    for (const [kind, entries] of Object.entries(words))
      merged[kind] = Array.isArray(entries)
        ? [...listed(merged[kind]), ...entries]
        : joined(merged[kind], entries)
  const labels = merged['labels'] as Record<string, readonly string[]>
  for (const [name, own] of Object.entries(profile.words?.labels ?? {}))
    for (const [other, list] of Object.entries(labels))
      if (other !== name) labels[other] = list.filter(word => !isAmong(own, word))
  return { ...profile, words: merged as ProfileWords }
}

/** What a console's own profile says of a label counts, whatever it says elsewhere. */
function isAmong(own: readonly string[], word: string): boolean {
  return own.some(one => one.toLowerCase() === word.toLowerCase())
}

function listed(entries: unknown): readonly unknown[] {
  return Array.isArray(entries) ? entries : []
}

/** Lists by name, those of one name put together. */
function joined(
  known: unknown,
  more: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {
    ...(known as Record<string, readonly string[]> | undefined),
  }
  for (const [name, entries] of Object.entries(more)) lists[name] = [...(lists[name] ?? []), ...entries]
  return lists
}
