// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { insert } from '@/lib/composer/insert'
import { keyEvent } from '../../hands'

const TEXT = '亲，今天发货'

afterEach(() => document.body.replaceChildren())

/** A composer that lets nothing be typed by a script, so that the text is written into it; what happens once it holds it. */
function composer(onText: (field: HTMLTextAreaElement) => void): HTMLTextAreaElement {
  document.execCommand = () => false
  const field = document.createElement('textarea')
  document.body.append(field)
  const onInput = () => {
    field.removeEventListener('input', onInput)
    setTimeout(() => onText(field))
  }
  field.addEventListener('input', onInput)
  return field
}
const into = (field: HTMLTextAreaElement) =>
  insert(field, TEXT, { inPage: () => Promise.reject(new Error('no page here')) })

it('leaves a message alone that the agent sent at once', async () => {
  const field = composer(field => {
    field.dispatchEvent(keyEvent('keydown', { key: 'Enter' }))
    field.value = ''
  })
  expect(await into(field)).toBe('inserted')
  expect(field.value).toBe('')
})

it('leaves a text alone that the agent goes on with at once', async () => {
  const field = composer(field => {
    field.dispatchEvent(keyEvent('keydown', { key: '！' }))
    field.setRangeText('！', 0, field.value.length, 'end')
  })
  expect(await into(field)).toBe('inserted')
  expect(field.value).toBe('！')
})

it('is refused where the page takes the text back itself', async () => {
  const field = composer(field => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    field.value = ''
  })
  expect(await into(field)).toBe('refused')
})

it.each([
  ['says no more that it is meant', { stillMeant: true, draft: '亲，今天' }],
  ['still says so', { stillMeant: false, draft: '明天' }],
])('leaves the draft of another buyer alone to whom the page turns meanwhile, and %s', async (_, part) => {
  let isMeant = true
  const field = composer(field => {
    setTimeout(() => {
      isMeant = !part.stillMeant
      field.value = part.draft
    }, 50)
  })
  field.value = '您好，'
  const outcome = await insert(field, TEXT, {
    inPage: () => Promise.reject(new Error('no page here')),
    stillMeant: () => isMeant,
  })
  expect(outcome).toBe('refused')
  expect(field.value).toBe(part.draft)
})
