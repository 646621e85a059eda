import type { ConsoleProfile } from '@/lib/consoles/profile'
import { type Mutation, seeded } from './mutate'

/** What a test does with the changed page in the document; its answer is what was read wrong. */
export type Judge = (profile: ConsoleProfile, seed: number) => readonly string[]

const SEEDS = Number(process.env['SEEDS'] ?? 3)

/**
 * Writes a page into the document, changes it and has it judged: with each seed where the change draws numbers, once where it does not,
 * never where it changes nothing.
 */
export function judgeMutants(
  html: string,
  profile: ConsoleProfile,
  { change }: Pick<Mutation, 'change'>,
  judge: Judge,
): readonly string[] {
  const wrong: string[] = []
  let hasDrawn = true
  for (let seed = 1; seed <= SEEDS && hasDrawn; seed++) {
    document.open()
    document.write(html)
    const before = document.documentElement.outerHTML
    const random = seeded(seed)
    hasDrawn = false
    const changed = change(document, profile, () => {
      hasDrawn = true
      return random()
    })
    if (changed === profile && document.documentElement.outerHTML === before) continue
    wrong.push(...judge(changed, seed).map(part => `${part} (seed ${seed})`))
  }
  return wrong
}
