// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { readConsole } from '@/lib/consoles/read'
import { compare, type Verdict } from '../../consoles/compare'
import { FIXTURES, type Fixture, READ_AT } from '../../consoles/fixtures'
import { MUTATIONS, seeded, withoutEachCandidate } from '../../consoles/mutate'
import { SPOKEN } from '../../consoles/mutate-words'
import { placeSides } from '../../consoles/placed'
import { afterAWhile } from '../../consoles/refound'
import { spelled } from '../../consoles/spelled'

const SEEDS = Number(process.env['SEEDS'] ?? 3)

beforeEach(() => void document.open())

/** A page between two chats is recognised by signs that some mutations take away; without them it says nothing of the kind. */
const SETTLED = FIXTURES.filter(({ expected }) => !JSON.stringify(expected).includes('"switching"'))
const CASES = SETTLED.map(fixture => [`${fixture.profile.id}/${fixture.name}`, fixture] as const)

/** How many parts of how many pages outlived a mutation. */
const survivors = new Map<string, { same: number; missing: number }>()

function judge(fixture: Fixture, profile: ConsoleProfile, mutation: string): string[] {
  const reading = readConsole(document, afterAWhile(document, profile), READ_AT)
  const verdicts = compare(fixture.expected, spelled(reading))
  const count = survivors.get(mutation) ?? { same: 0, missing: 0 }
  survivors.set(mutation, count)
  const wrong: string[] = []
  for (const [part, verdict] of verdicts as Map<string, Verdict>) {
    if (verdict === 'wrong') wrong.push(part)
    else count[verdict]++
  }
  return wrong
}

describe('a page that changed is read the same or not at all', () => {
  for (const mutation of [...MUTATIONS, ...SPOKEN])
    it.each(CASES)(`${mutation.name}: %s`, (_, fixture) => {
      const wrong: string[] = []
      for (let seed = 1; seed <= SEEDS; seed++) {
        document.open()
        document.write(fixture.html)
        const undo = placeSides(document, fixture.profile)
        const profile = mutation.change(document, fixture.profile, seeded(seed))
        const parts = judge(fixture, profile, mutation.name).filter(part => !mutation.adds?.test(part))
        undo()
        wrong.push(...parts.map(part => `${part} (seed ${seed})`))
      }
      expect(wrong).toEqual([])
    })

  it.each(CASES)('each selector removed: %s', (_, fixture) => {
    document.write(fixture.html)
    const wrong = withoutEachCandidate(fixture.profile).flatMap(({ name, profile }) =>
      judge(fixture, profile, 'each selector removed').map(part => `${part} without ${name}`),
    )
    expect(wrong, 'another value is read where the profile lacks that one selector; none may be').toEqual([])
  })

  it.each(CASES)('all classes hashed, wrapped and unwrapped: %s', (_, fixture) => {
    const wrong: string[] = []
    for (let seed = 1; seed <= SEEDS; seed++) {
      document.open()
      document.write(fixture.html)
      const undo = placeSides(document, fixture.profile)
      const random = seeded(seed)
      for (const mutation of MUTATIONS.slice(0, 6))
        if (random() < 0.6) mutation.change(document, fixture.profile, random)
      wrong.push(...judge(fixture, fixture.profile, 'several at once').map(part => `${part} (seed ${seed})`))
      undo()
    }
    expect(wrong).toEqual([])
  })
})

afterAll(() => {
  const lines = [...survivors].map(
    ([name, { same, missing }]) => `${name}: ${same} of ${same + missing} parts survive`,
  )
  process.stdout.write(`${lines.join('\n')}\n`)
})
