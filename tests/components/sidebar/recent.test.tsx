// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { conversation, library, phrase, type Stage, say, stage } from './stage'

let on: Stage
beforeEach(async () => {
  on = await stage({ conversation: conversation(['在吗']), library: library([phrase('发货', '今天发')]) })
  on.model.recent.value = ['发货', 'cm']
})
afterEach(() => on.end())

const field = () => on.find<HTMLInputElement>('[data-field=find]')
const chips = () => on.all('.recent .chip').map(({ textContent }) => textContent)
const focus = async () => {
  field().dispatchEvent(new FocusEvent('focus'))
  field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  await on.settle()
}

it('shows recent searches under the field while it is empty and focused, as they are now', async () => {
  expect(chips()).toEqual([])
  await focus()
  expect(on.actions.recall).toHaveBeenCalled()
  expect(chips()).toEqual(['发货', 'cm'])
  await on.type('x', field())
  expect(chips()).toEqual([])
})

it('searches again for the one that is chosen', async () => {
  await focus()
  on.all('.recent .chip')[0]?.click()
  await on.settle()
  expect(field().value).toBe('发货')
  expect(on.all('.phrase-title').map(({ textContent }) => textContent)).toEqual(['发货'])
})

it('can be cleared', async () => {
  await focus()
  on.button(say('sidebar.recent.clear')).click()
  expect(on.actions.clearRecent).toHaveBeenCalled()
})
