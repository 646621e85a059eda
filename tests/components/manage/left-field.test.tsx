// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { minuteOf, minutesOf } from '@/components/manage/fields'
import type { ManageActions } from '@/lib/manage/actions'
import { settingsActions } from '@/lib/manage/settings-actions'
import { DEFAULT_SETTINGS, type Settings, type SettingsSection } from '@/lib/settings'
import { fire, named, open, say, type } from './render'

const ask = vi.hoisted(() => vi.fn())
vi.mock('@/lib/messages', () => ({ request: ask }))

/** The background: keeps a section when its time has come, as late as it is told. */
function background(delays: readonly number[]) {
  let kept: Settings = {
    ...DEFAULT_SETTINGS,
    shop: { ...DEFAULT_SETTINGS.shop, cutoffs: Array(7).fill(960) },
  }
  let asked = 0
  ask.mockImplementation(async (_, { section, value }: { section: SettingsSection; value: object }) => {
    for (let turn = delays[asked++ % delays.length] ?? 0; turn > 0; turn--) await Promise.resolve()
    kept = { ...kept, [section]: value }
  })
  return { kept: () => kept }
}

async function page(start: Settings) {
  let save: ManageActions['saveSettings'] | undefined
  const saving: Promise<void>[] = []
  const saveSettings: ManageActions['saveSettings'] = (section, change) => {
    const saved = save?.(section, change) ?? Promise.resolve()
    saving.push(saved)
    return saved
  }
  const opened = await open(
    now => {
      save = settingsActions(now, work => work()).saveSettings
      now.section.value = 'settings'
      now.settings.value = start
    },
    { saveSettings },
  )
  return { ...opened, done: () => Promise.all(saving) }
}

const cutoffAt = (day: Day) => say('manage.settings.cutoffAt', say(`manage.settings.day.d${day}`))

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
type Day = (typeof DAYS)[number]

/** The values a time field has while somebody types into it: each is a time of its own until the last is typed. */
const typing = (from: string, to: string) => [
  `0${to[1]}:${from.slice(3)}`,
  `${to.slice(0, 2)}:${from.slice(3)}`,
  `${to.slice(0, 2)}:0${to[3]}`,
  to,
]

beforeEach(() => {
  ask.mockReset()
})

describe('settings, however quickly they are set', () => {
  it.each(['18:45', '00:05', '09:30'])(
    'a time typed key by key is saved once, as it is left: %s',
    async to => {
      const { kept } = background([0])
      const { root, done } = await page(kept())
      const field = named<HTMLInputElement>(root, cutoffAt(1))
      for (const value of typing('16:00', to)) {
        await type(field, value)
        await fire(field, new Event('change', { bubbles: true }))
      }
      expect(ask).not.toHaveBeenCalled()
      await fire(field, new Event('blur'))
      await done()
      expect(ask).toHaveBeenCalledOnce()
      expect(kept().shop.cutoffs[1]).toBe(minuteOf(to))
    },
  )

  it('are all kept, in whatever order and however late each is saved', async () => {
    const edit = fc.oneof(
      fc.record({ what: fc.constant('name' as const), text: fc.stringMatching(/^[a-z]{1,6}$/) }),
      fc.record({ what: fc.constant('courier' as const), text: fc.stringMatching(/^[a-z]{1,6}$/) }),
      fc.record({
        what: fc.constant('cutoff' as const),
        day: fc.constantFrom(...DAYS),
        minute: fc.integer({ min: 0, max: 1439 }),
      }),
      fc.record({ what: fc.constant('quietFrom' as const), minute: fc.integer({ min: 0, max: 1439 }) }),
      fc.record({ what: fc.constant('quietTo' as const), minute: fc.integer({ min: 0, max: 1439 }) }),
      fc.record({ what: fc.constant('marks' as const) }),
      fc.record({ what: fc.constant('button' as const) }),
    )
    const plan = fc.tuple(
      fc.array(edit, { minLength: 1, maxLength: 15 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(plan, async ([edits, delays]) => {
        const { kept } = background(delays)
        let wanted = kept()
        const { root, done, close } = await page(kept())
        const leave = async (name: string, text: string) => {
          const field = named<HTMLInputElement>(root, name)
          await type(field, text, 'blur')
        }
        for (const one of edits) {
          const { shop, page: onPage } = wanted
          if (one.what === 'name') {
            wanted = { ...wanted, shop: { ...shop, name: one.text } }
            await leave(say('manage.settings.shop'), one.text)
          } else if (one.what === 'courier') {
            wanted = { ...wanted, shop: { ...shop, courier: one.text } }
            await leave(say('manage.settings.courier'), one.text)
          } else if (one.what === 'cutoff') {
            const cutoffs = shop.cutoffs.map((cutoff, day) => (day === one.day ? one.minute : cutoff))
            wanted = { ...wanted, shop: { ...shop, cutoffs } }
            await leave(cutoffAt(one.day), minutesOf(one.minute))
          } else if (one.what === 'quietFrom' || one.what === 'quietTo') {
            const end = one.what === 'quietFrom' ? 'from' : 'to'
            wanted = { ...wanted, shop: { ...shop, quiet: { ...shop.quiet, [end]: one.minute } } }
            await leave(say(`manage.settings.${one.what}`), minutesOf(one.minute))
          } else {
            wanted = { ...wanted, page: { ...onPage, [one.what]: !onPage[one.what] } }
            const name = one.what === 'marks' ? 'manage.settings.onPageMarks' : 'manage.settings.onPageButton'
            named<HTMLInputElement>(root, say(name)).click()
          }
        }
        await done()
        close()
        expect(kept()).toEqual(wanted)
      }),
      { numRuns: 25 },
    )
  })
})
