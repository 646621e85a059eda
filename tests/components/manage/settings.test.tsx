// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { minuteOf, minutesOf } from '@/components/manage/fields'
import { ALERT_RULES } from '@/lib/alerts/list'
import type { ManageActions } from '@/lib/manage/actions'
import { DEFAULT_SETTINGS, type Settings, type SettingsSection } from '@/lib/settings'
import { click, library, named, open, phrase, say, type } from './render'

const settings = () =>
  open(model => {
    model.section.value = 'settings'
  })

/** What the settings' section comes to by the last change that was made. */
function lastSaved(actions: ManageActions, section: SettingsSection, now: Settings = DEFAULT_SETTINGS) {
  const [of, change] = vi.mocked(actions.saveSettings).mock.lastCall ?? []
  expect(of).toBe(section)
  return { ...now[section], ...(typeof change === 'function' ? change(now[section] as never) : change) }
}

it('saves a field when it is left, and only when what stands in it holds', async () => {
  const { root, actions } = await settings()
  const lead = named<HTMLInputElement>(root, say('alertRules.unpaidBeforeCutoff.lead'))
  await type(lead, '3', 'blur')
  expect(actions.saveSettings).not.toHaveBeenCalled()
  expect(root.textContent).toContain(say('manage.settings.between', 5, 720))
  await type(lead, '30', 'blur')
  expect(lastSaved(actions, 'shop')).toEqual({
    ...DEFAULT_SETTINGS.shop,
    alerts: { 'unpaid-before-cutoff': { lead: 30 } },
  })
})

it('switches what stands on the console’s page, each by itself and both off at first', async () => {
  const { root, actions } = await settings()
  const panel = [...root.querySelectorAll('fieldset')].find(
    one => one.querySelector('legend')?.textContent === say('manage.settings.onPage'),
  )
  const boxes = [...(panel?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false])
  boxes[1]?.click()
  expect(lastSaved(actions, 'page')).toEqual({ marks: false, button: true })
})

it('saves the shop’s own words, a line each, and says which line it cannot read', async () => {
  const { root, actions } = await settings()
  const words = named<HTMLTextAreaElement>(root, say('manage.settings.ownWordsName'))
  await type(words, '亏本\n骗子,态度,很高', 'blur')
  expect(actions.saveSettings).not.toHaveBeenCalled()
  expect(root.textContent).toContain(say('manage.settings.ownWordsWrong', 2))
  await type(words, '亏本\n骗子,态度,3', 'blur')
  expect(lastSaved(actions, 'shop')).toEqual({
    ...DEFAULT_SETTINGS.shop,
    ownWords: [
      { word: '亏本', level: 'confirm' },
      { word: '骗子', level: 'block', category: '态度' },
    ],
  })
  await type(named(root, say('manage.settings.allowedWords')), ' 官方\n\n官方\n', 'blur')
  expect(lastSaved(actions, 'shop')).toEqual({
    ...DEFAULT_SETTINGS.shop,
    allowedWords: ['官方'],
  })
})

it('sets the first cutoff for every day, and takes it off a weekday without dispatch', async () => {
  const unset = await settings()
  expect(unset.root.textContent).toContain(say('manage.settings.noCutoff'))
  await click(named(unset.root, say('manage.settings.day.d0')))
  const noon = Array.from({ length: 7 }, () => 12 * 60)
  expect(lastSaved(unset.actions, 'shop')).toEqual({ ...DEFAULT_SETTINGS.shop, cutoffs: noon })

  const shop = { ...DEFAULT_SETTINGS.shop, cutoffs: noon }
  const { root, actions } = await open(model => {
    model.section.value = 'settings'
    model.settings.value = { ...DEFAULT_SETTINGS, shop }
  })
  await click(named(root, say('manage.settings.day.d0')))
  expect(lastSaved(actions, 'shop', { ...DEFAULT_SETTINGS, shop })).toEqual({
    ...shop,
    cutoffs: [null, ...noon.slice(1)],
  })
})

it('shows what was learned, and forgets it phrase by phrase or whole', async () => {
  const picked = phrase('s1', '发货时间')
  const { root, actions } = await open(model => {
    model.section.value = 'settings'
    model.library.value = {
      ...library([picked]),
      learned: { counts: { till: { s1: { '#': 3 }, gone: { '#': 9 } }, desk: { s1: { '#': 4 } } } },
    }
  })
  expect(root.querySelector('.learned')?.textContent).toContain(say('manage.learned.picks', 7))
  await click(named(root, say('manage.learned.forgetOf', '发货时间')))
  expect(actions.forgetLearned).toHaveBeenLastCalledWith(picked)
  await click(named(root, say('manage.learned.forgetAll')))
  expect(actions.forgetLearned).toHaveBeenLastCalledWith()
})

it('wipes only when the agent says so a second time', async () => {
  const { root, actions } = await settings()
  await click(named(root, say('manage.settings.wipe')))
  expect(actions.wipe).not.toHaveBeenCalled()
  await click(named(root, say('manage.settings.wipeYes')))
  expect(actions.wipe).toHaveBeenCalledOnce()
})

it.each([
  ['00:00', 0],
  ['16:05', 965],
  ['23:59', 1439],
])('%s is minute %i of the day, and back', (time, minute) => {
  expect(minuteOf(time)).toBe(minute)
  expect(minutesOf(minute)).toBe(time)
})

it.each(['', '24:00', '9', 'abc'])('%j is no time', text => {
  expect(minuteOf(text)).toBeUndefined()
})

it('lists every alert rule with its switch and says why it is seen', async () => {
  const { root, actions } = await settings()
  const rules = [...root.querySelectorAll('.alert-rule')]
  expect(rules.map(rule => rule.querySelector('summary')?.textContent)).toEqual(
    ALERT_RULES.map(({ name }) => say(name)),
  )
  expect(rules.map(rule => rule.querySelector('.hint')?.textContent)).toEqual(
    ALERT_RULES.map(({ reason }) => say(reason)),
  )
  rules[0]?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
  expect(lastSaved(actions, 'shop')).toEqual({
    ...DEFAULT_SETTINGS.shop,
    alerts: { [ALERT_RULES[0].id]: { on: false } },
  })
})
