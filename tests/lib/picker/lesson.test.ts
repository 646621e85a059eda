// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '@/lib/consoles/teach/lesson-types'
import type { TaughtConsole } from '@/lib/consoles/teach/taught'
import { createLesson } from '@/lib/picker/lesson'

const order = (id: string, state: string, total: string, kind = 'step') =>
  `<article class="card"><h2 class="no">Nr ${id}</h2><em class="${kind}">${state}</em><b class="sum">${total}</b></article>`

function lessonOn(html: string) {
  document.body.innerHTML = html
  const keep = vi.fn<(taught: TaughtConsole) => void>()
  const lesson = createLesson({
    document,
    kept: undefined,
    builtIn: undefined,
    recognised: undefined,
    keep,
    address: 'https://desk.example.com/orders/1',
    enter: vi.fn(),
    end: vi.fn(),
  })
  const { model, actions } = lesson
  return {
    lesson,
    model,
    actions,
    keep,
    at(selector: string, place = 0) {
      const element = document.querySelectorAll(selector)[place]
      if (!element) throw new Error(`${selector} ${place}`)
      lesson.take(element)
    },
    asked: () => model.pointing.value?.role,
    outcome: (role: Role) => model.parts.value.find(part => part.role === role)?.outcome,
    examples: (role: Role) => model.parts.value.find(part => part.role === role)?.examples,
  }
}

describe('a lesson', () => {
  let here: ReturnType<typeof lessonOn>
  beforeEach(() => {
    here = lessonOn(order('20417', 'Shipped', '€12.00'))
    here.actions.point({ role: 'order-number', not: false })
  })

  it('asks for the next part that is not read, until the agent stops', () => {
    here.at('.no')
    // The state was read by its own words: it need not be pointed at.
    expect(here.outcome('state')).toMatchObject({ kind: 'read', guessed: true })
    expect(here.asked()).toBe('amount')
    here.at('.sum')
    expect(here.asked()).toBe('recipient')
    here.actions.skip()
    expect(here.asked()).toBe('item-title')
    here.actions.point(undefined)
    expect(here.asked()).toBeUndefined()
  })

  it('stays with a part that is not read rightly', () => {
    here.at('.no')
    here.at('.step')
    expect(here.outcome('amount')?.kind).not.toBe('read')
    expect(here.asked()).toBe('amount')
  })

  it('goes back one at a time, then stops', () => {
    here.at('.no')
    here.at('.sum')
    here.actions.back()
    expect([here.asked(), here.examples('amount')]).toEqual(['amount', 0])
    here.actions.back()
    expect([here.asked(), here.examples('order-number')]).toEqual(['order-number', 0])
    here.actions.back()
    expect(here.asked()).toBeUndefined()
  })

  it('takes a guess as it is, and keeps it', () => {
    here.at('.no')
    here.actions.accept('state')
    expect(here.outcome('state')).not.toHaveProperty('guessed')
    here.actions.save('样例')
    const [taught] = here.keep.mock.lastCall ?? []
    expect(taught?.kind === 'profile' && taught.profile.evidence.state).toBe('strong')
  })

  it('goes on with the next order when the page shows it: what holds is held, what does not is said, one click mends both', () => {
    here.at('.no')
    here.actions.point({ role: 'state', not: false })
    here.at('.step')
    const next = order('20418', 'Entfällt', '€3.00', 'badge')
    document.body.innerHTML = next
    here.lesson.walk()
    expect(here.outcome('order-number')?.kind).toBe('read')
    expect(here.outcome('state')).toEqual({ kind: 'lost', lacking: 1 })
    here.actions.point({ role: 'state', not: false })
    here.at('.badge')
    expect(here.model.unknownStates.value).toEqual(['Entfällt'])
    here.actions.mean('Entfällt', 'closed')
    expect(here.outcome('state')).toMatchObject({ kind: 'read', samples: ['Entfällt'] })
    document.body.innerHTML = order('20417', 'Shipped', '€12.00')
    here.lesson.walk()
    expect(here.outcome('state')).toMatchObject({ kind: 'read', samples: ['Shipped'] })
    here.actions.save('样例')
    const [taught] = here.keep.mock.lastCall ?? []
    expect(taught?.kind === 'profile' && taught.profile.orders?.state?.length).toBeGreaterThan(1)
  })
})
