// @vitest-environment happy-dom
import { expect, it, onTestFinished } from 'vitest'
import { createPickerModel } from '@/lib/picker/model'
import { drawOutlines } from '@/lib/picker/outlines'

const TARGET = { left: 1, top: 2, width: 3, height: 4, what: '在吗' }

function page() {
  const host = document.body.appendChild(document.createElement('div'))
  const shadow = host.attachShadow({ mode: 'open' })
  const model = createPickerModel('样例', false)
  const end = new AbortController()
  drawOutlines(shadow, model, end.signal)
  onTestFinished(() => {
    end.abort()
    host.remove()
  })
  return { shadow, model, end }
}

it('outlines all that is read for the role, and what is pointed at only while pointing', () => {
  const { shadow, model } = page()
  model.target.value = TARGET
  model.marks.value = [TARGET, TARGET]
  expect(shadow.querySelectorAll('.frame.match')).toHaveLength(2)
  expect(shadow.querySelector('.frame.target')).toBeNull()
  model.pointing.value = { role: 'state', not: true }
  expect(shadow.querySelector('.frame.target.not .tag')?.textContent).toBe('在吗')
  model.pointing.value = undefined
  expect(shadow.querySelector('.frame.target')).toBeNull()
})

it('stands where the element stands', () => {
  const { shadow, model } = page()
  model.marks.value = [{ left: 10, top: 20, width: 30, height: 40 }]
  const { left, top, width, height } = (shadow.querySelector('.frame') as HTMLElement).style
  expect([left, top, width, height]).toEqual(['10px', '20px', '30px', '40px'])
})

it('is gone at the end', () => {
  const { shadow, end } = page()
  end.abort()
  expect(shadow.querySelector('.outlines')).toBeNull()
})
