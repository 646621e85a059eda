// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { readConsole } from '@/lib/consoles/read'
import { compare, type Verdict } from '../../consoles/compare'
import { FIXTURES, type Fixture, READ_AT } from '../../consoles/fixtures'
import { type Judge, judgeMutants } from '../../consoles/mutants'
import { MUTATIONS, type Mutation, withoutEachCandidate } from '../../consoles/mutate'
import { SPOKEN } from '../../consoles/mutate-words'
import { placeSides } from '../../consoles/placed'
import { afterAWhile } from '../../consoles/refound'
import { spelled } from '../../consoles/spelled'

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

/** Judges what a mutation makes of a page that is laid out as before it. */
function judgePlaced({ html, profile }: Fixture, { change }: Pick<Mutation, 'change'>, judge: Judge) {
  let undo = () => {}
  const placed = (...[page, described, random]: Parameters<Mutation['change']>) => {
    undo()
    undo = placeSides(page, described)
    return change(page, described, random)
  }
  try {
    return judgeMutants(html, profile, { change: placed }, judge)
  } finally {
    undo()
  }
}

const SEVERAL: Pick<Mutation, 'change'> = {
  change: (page, profile, random) => {
    for (const mutation of MUTATIONS.slice(0, 6)) if (random() < 0.6) mutation.change(page, profile, random)
    return profile
  },
}

describe('a page that changed is read the same or not at all', () => {
  for (const mutation of [...MUTATIONS, ...SPOKEN])
    it.each(CASES)(`${mutation.name}: %s`, (_, fixture) => {
      const wrong = judgePlaced(fixture, mutation, profile =>
        judge(fixture, profile, mutation.name).filter(part => !mutation.adds?.test(part)),
      )
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
    const wrong = judgePlaced(fixture, SEVERAL, profile => judge(fixture, profile, 'several at once'))
    expect(wrong).toEqual([])
  })
})

afterAll(() => {
  const lines = [...survivors].map(
    ([name, { same, missing }]) => `${name}: ${same} of ${same + missing} parts survive`,
  )
  process.stdout.write(`${lines.join('\n')}\n`)
})
