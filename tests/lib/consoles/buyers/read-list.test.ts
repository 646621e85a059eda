// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { readBuyerList } from '@/lib/consoles/buyers/read-list'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { readConsole } from '@/lib/consoles/read'
import type { Buyer } from '@/lib/trade/order'
import { FIXTURES, type Fixture } from '../../../consoles/fixtures'
import { judgeMutants } from '../../../consoles/mutants'
import { MUTATIONS, withoutEachCandidate } from '../../../consoles/mutate'

/** 2026-09-09 10:30 in Shanghai, where the tests' clock stands too. */
const NOW = Date.parse('2026-09-09T10:30:00+08:00')

beforeEach(() => void document.open())

/** A list of buyers as the expectations spell it: how long they wait instead of since when. */
const listed = (profile: ConsoleProfile, open: Buyer | undefined) =>
  readBuyerList([document], profile, open, NOW).map(({ buyer: { since, ...rest } }) => ({
    ...rest,
    ...(since !== undefined && { waited: NOW - since }),
  }))

function openIn(profile: ConsoleProfile): Buyer | undefined {
  const read = readConsole(document, profile)
  return read.kind === 'open' ? read.conversation?.buyer : undefined
}

type Listed = ReturnType<typeof listed>[number]
const expectedOf = ({ expectedFile }: Fixture): string =>
  expectedFile.replace(/\.expected\.json$/, '.buyers.json')
const CASES = FIXTURES.filter(fixture => existsSync(expectedOf(fixture))).map(
  fixture =>
    [
      `${fixture.profile.id}/${fixture.name}`,
      fixture,
      JSON.parse(readFileSync(expectedOf(fixture), 'utf8')) as Listed[],
    ] as const,
)

describe('the list of buyers', () => {
  it.each(CASES)('%s is read exactly', (_, { profile, html }, expected) => {
    document.write(html)
    // Zones of the browser's own stand in no fixture.
    expect(listed({ ...profile, zone: 'Asia/Shanghai' }, openIn(profile))).toEqual(expected)
  })

  it('every console with a list has one in its fixtures', () => {
    const covered = new Set(CASES.map(([, { profile }]) => profile.id))
    const lists = FIXTURES.filter(({ profile }) => profile.chat?.listed).map(({ profile }) => profile.id)
    expect(lists.filter(id => !covered.has(id))).toEqual([])
  })
})

/** Values of buyers that are there: another name, other words or a wait that nobody has are wrong, what is left out is not. */
function wrongIn(found: readonly Listed[], expected: readonly Listed[]): string[] {
  return found.flatMap(({ key: _, ...buyer }) => {
    const meant = expected.filter(({ name }) => name === buyer.name)
    const fits = meant.some(known =>
      Object.entries(buyer).every(
        ([field, value]) =>
          known[field as keyof Listed] === undefined || known[field as keyof Listed] === value,
      ),
    )
    const isNew = meant.length === 0 || (buyer.waits && !meant.some(({ waits }) => waits))
    return fits && !isNew ? [] : [JSON.stringify(buyer)]
  })
}

describe('a list of buyers that changed is read the same or not at all', () => {
  for (const mutation of MUTATIONS)
    it.each(CASES)(`${mutation.name}: %s`, (_, fixture, expected) => {
      document.write(fixture.html)
      const open = openIn(fixture.profile)
      const wrong = judgeMutants(fixture.html, fixture.profile, mutation, profile =>
        wrongIn(listed({ ...profile, zone: 'Asia/Shanghai' }, open), expected),
      )
      expect(wrong).toEqual([])
    })

  it.each(CASES)('each selector removed: %s', (_, fixture, expected) => {
    document.write(fixture.html)
    const open = openIn(fixture.profile)
    const wrong = withoutEachCandidate(fixture.profile)
      .filter(({ name }) => name.includes('listed'))
      .flatMap(({ name, profile }) =>
        wrongIn(listed({ ...profile, zone: 'Asia/Shanghai' }, open), expected).map(
          one => `${one} without ${name}`,
        ),
      )
    expect(wrong).toEqual([])
  })
})
