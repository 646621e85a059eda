// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { click, fire, library, named, open, say, type } from './render'

const welcome = () =>
  open(model => {
    model.section.value = 'welcome'
    model.library.value = library([])
    model.settings.value = { ...DEFAULT_SETTINGS, shop: { ...DEFAULT_SETTINGS.shop, cutoffs: [] } }
  })

it('saves the three fields as each is left, and no cutoff before one is typed', async () => {
  const { root, actions } = await welcome()
  const cutoff = named<HTMLInputElement>(root, say('welcome.cutoff'))
  expect(cutoff.value).toBe('')
  await fire(cutoff, new Event('blur'))
  expect(actions.saveSettings).not.toHaveBeenCalled()
  await type(cutoff, '18:45')
  await fire(cutoff, new Event('blur'))
  expect(actions.saveSettings).toHaveBeenLastCalledWith(
    'shop',
    expect.objectContaining({ cutoffs: Array(7).fill(18 * 60 + 45) }),
  )
  await type(named(root, say('welcome.name')), '小席', 'blur')
  expect(actions.saveSettings).toHaveBeenLastCalledWith('agent', { name: '小席' })
})

it('leads to phrases and to the practice console', async () => {
  const { root, actions } = await welcome()
  const main = root.querySelector('main') ?? root
  await click(named(main, say('manage.rail.practice')))
  expect(actions.openPractice).toHaveBeenCalledOnce()
  await click(named(main, say('manage.exchange.import')))
  expect(root.querySelector('dialog h2')?.textContent).toBe(say('manage.exchange.import'))
})

it('names the platforms it knows, the practice console left out', async () => {
  const { root } = await welcome()
  expect([...root.querySelectorAll('.platforms li')].map(one => one.textContent)).toEqual(['飞鸽'])
})

it('says once what is new after an update', async () => {
  const { root, actions } = await open(model => {
    model.news.value = { version: '0.2.0', line: '短语可以带图片。' }
  })
  expect(root.querySelector('.news')?.textContent).toContain(say('news.line', '0.2.0', '短语可以带图片。'))
  await click(named(root, say('news.close')))
  expect(actions.closeNews).toHaveBeenCalledOnce()
})
