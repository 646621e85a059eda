// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { PROFILES } from '@/lib/consoles/profiles'
import { readConsole } from '@/lib/consoles/read'
import { FIXTURES, READ_AT } from '../../consoles/fixtures'
import { spelled } from '../../consoles/spelled'

beforeEach(() => void document.open())

describe('every console fixture is read exactly', () => {
  it.each(FIXTURES.map(fixture => [`${fixture.profile.id}: ${fixture.name}`, fixture] as const))(
    '%s',
    (_, fixture) => {
      document.write(fixture.html)
      const read = readConsole(document, fixture.profile, READ_AT)
      expect(spelled(read)).toEqual(fixture.expected)
    },
  )
})

it('every profile has a fixture', () => {
  const covered = new Set(FIXTURES.map(({ profile }) => profile.id))
  expect(PROFILES.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([])
})
