// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { even } from '@/lib/composer/outcome'
import { readAround } from '@/lib/composer/read-around'

const editable = (markup: string) => {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.innerHTML = markup
  document.body.append(element)
  return element
}

describe('reading a composer', () => {
  it.each([
    ['one line', '您好', '您好'],
    ['a line break', '您<br>好', '您\n好'],
    ['paragraphs', '<p>您</p><p>好</p>', '您\n好'],
    ['words set apart in a line', '您<b style="display: inline">好</b>吗', '您好吗'],
    ['a line wrapped in the source only', '您\n好', '您好'],
    ['a line break kept by style', '<span style="white-space: pre-wrap">您\n好</span>', '您\n好'],
    ['a mention that cannot be edited', '您<span contenteditable="false">@小王</span>好', '您好'],
  ])('sees %s', (_what, markup, text) => {
    expect(even(readAround(editable(markup)).join(''))).toBe(text)
  })

  it('parts the text at a selection that crosses elements', () => {
    const element = editable('<p>甲乙</p><p>丙丁</p>')
    const [first, second] = [...element.querySelectorAll('p')].map(({ firstChild }) => firstChild)
    if (!first || !second) throw new Error('no text')
    const place = { startContainer: first, startOffset: 1, endContainer: second, endOffset: 1 }
    expect(readAround(element, place).map(even)).toEqual(['甲', '乙\n丙', '丁'])
  })

  it('parts it at a caret between elements', () => {
    const element = editable('甲<br>乙')
    const place = { startContainer: element, startOffset: 2, endContainer: element, endOffset: 2 }
    expect(readAround(element, place)).toEqual(['甲\n\n', '', '乙'])
  })

  it('parts a field at its own selection', () => {
    const field = document.createElement('textarea')
    field.value = '甲乙丙'
    field.setSelectionRange(1, 2)
    expect(readAround(field)).toEqual(['甲', '乙', '丙'])
  })
})
