// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { ROLES } from '@/lib/consoles/teach/lesson-types'
import { teach } from '@/lib/consoles/teach/teach'
import { valuesOf } from '@/lib/consoles/teach/values'
import { ON_DESK, WHOLE_DESK } from '../../../browser/pages/whole-desk'

it('every part of an order and of a chat can be pointed at, and is read then', () => {
  document.open()
  document.write(WHOLE_DESK)
  const examples = ON_DESK.map(([role, selector]) => {
    const element = document.querySelector(selector)
    if (!element) throw new Error(selector)
    return { role, element }
  })
  const lesson = { examples, meanings: { Werkplaats: 'paid' }, date: '2026-11-21' } as const
  const taught = teach(document, lesson, blankProfile('https://balie.example.com/', 'Balie', '2026-11-21'))
  expect(ON_DESK.map(([role]) => role).sort()).toEqual([...ROLES].sort())
  for (const [role, , said] of ON_DESK) {
    expect.soft(taught.outcomes[role].kind, role).toBe('read')
    expect.soft(valuesOf(role, { document, ...taught }).join(' '), role).toContain(said)
  }
  expect(JSON.stringify(taught.changes)).not.toMatch(/person-7|bill-2|Joris|Mila/)
})
