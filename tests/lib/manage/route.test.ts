import { expect, it } from 'vitest'
import { createManageModel } from '@/lib/manage/model'
import { followAddress } from '@/lib/manage/route'
import { MANAGE_SECTIONS } from '@/lib/manage/sections'

function windowAt(hash: string) {
  return Object.assign(new EventTarget(), { location: { hash } }) as unknown as Window
}

it.each([...MANAGE_SECTIONS.map(({ id }) => [`#/${id}`, id]), ['', 'phrases'], ['#/nonsense', 'phrases']])(
  'the address %j shows %s',
  (hash, section) => {
    const model = createManageModel(0, [])
    followAddress(model, windowAt(hash))
    expect(model.section.value).toBe(section)
  },
)

it('opens one phrase, and the diagnosis of one console', () => {
  const model = createManageModel(0, [])
  followAddress(model, windowAt('#/phrases/a%2Fb'))
  expect(model.selected.value).toBe('a/b')
  followAddress(model, windowAt('#/consoles/jd-chat'))
  expect(model.diagnosed.value).toBe('jd-chat')
})
