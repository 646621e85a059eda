// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { attribute, nodeType, parentNode, selectAll, textOf, textWithin } from '@/lib/consoles/dom'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import { readConsole } from '@/lib/consoles/read'

afterEach(() => void document.open())

/** As a browser lets a field of this name stand before the form's own property. */
function clobber(element: Element | Document, names: readonly string[]): void {
  for (const name of names) Object.defineProperty(element, name, { value: document.createElement('input') })
}

const NAMES =
  'nodeType parentNode parentElement firstChild nextSibling previousSibling children contains hasAttributes matches closest querySelectorAll textContent isConnected shadowRoot checkVisibility nodeValue hidden'.split(
    ' ',
  )
const ORDER = '260301-100000000000037'

function form(): Element {
  document.body.innerHTML = `<form><div><p><span>订单编号：${ORDER}</span></p><p>订单状态：待发货</p><p>实付：¥18.80</p></div></form>`
  const found = document.querySelector('form')
  if (!found) throw new Error('no form')
  return found
}

describe('a form whose fields are named like its own properties', () => {
  it('is asked by the properties themselves', () => {
    const element = form()
    clobber(element, NAMES)
    expect(nodeType(element)).toBe(1)
    expect(parentNode(element)).toBe(document.body)
    expect(attribute(element, 'id')).toBeNull()
    expect(selectAll(element, 'p')).toHaveLength(3)
    expect(textWithin(element, 100)).toContain(ORDER)
  })

  it('is read like any other', () => {
    form()
    const before = readConsole(document, pinduoduoOrders)
    clobber(form(), NAMES)
    expect(before).toMatchObject({ kind: 'open', orders: [{ id: ORDER, status: { state: 'paid' } }] })
    expect(readConsole(document, pinduoduoOrders)).toEqual(before)
  })
})

it('a document with an image named like one of its own properties is read like any other', () => {
  form()
  const before = readConsole(document, pinduoduoOrders)
  const page = document.implementation.createHTMLDocument()
  page.body.innerHTML = document.body.innerHTML
  clobber(page, ['nodeType', 'defaultView', 'children', 'querySelectorAll', 'contains'])
  expect(readConsole(page, pinduoduoOrders)).toEqual(before)
})

describe('text', () => {
  it('is taken up to a length', () => {
    expect(textOf(document.createTextNode('文字'.repeat(1000)), 5)).toBe('文字文字文')
    expect(textOf(document.createTextNode('文字'), 5)).toBe('文字')
  })

  it('of an element is that of everything in it, up to a length', () => {
    const element = document.createElement('div')
    element.innerHTML = '一<b>二<i>三</i></b><script>四</script>五'
    document.body.replaceChildren(element, '六')
    expect(textWithin(element, 100)).toBe('一二三四五')
    expect(textWithin(element, 2)).toBe('一二')
  })
})
