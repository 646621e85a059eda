// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultView } from '@/lib/consoles/dom'
import { elementAt } from '@/lib/consoles/teach/whereabouts'

/** What the agent sees at a point where these stand, the uppermost first; the window lays nothing out here. */
function seen(html: string, ...selectors: readonly string[]): string | undefined {
  document.body.innerHTML = html
  const here = selectors.map(selector => document.querySelector(selector)).filter(one => one !== null)
  document.elementsFromPoint = () => [...here, document.body]
  const found = elementAt(document, 50, 50)
  return found && (found.className || found.localName)
}

afterEach(() => document.body.replaceChildren())

const ROW = '<p class="said">多久能到</p>'

describe('what is pointed at', () => {
  it.each([
    ['an empty layer', '<div class="over"><span></span></div>'],
    [
      'one whose background nobody sees',
      '<div class="over" style="background-color: rgba(0, 0, 0, 0)"></div>',
    ],
    ['one that holds a menu nobody sees', '<div class="over"><ul hidden><li>回复</li></ul></div>'],
    ['a file field without opacity', '<input type="file" class="over" style="opacity: 0">'],
    [
      'a link told to screen readers alone',
      '<a class="over" href="#"><span class="sr-only">查看订单</span></a>',
    ],
  ])('is the message under %s', (_name, over) => {
    expect(seen(`<div class="row">${ROW}${over}</div>`, '.over', '.said', '.row')).toBe('said')
  })

  it.each([
    ['words', '<div class="over">已付款</div>'],
    ['a picture', '<div class="over"><img alt="" src="data:,"></div>'],
    ['a button', '<button class="over"></button>'],
    ['a colour', '<div class="over" style="background-color: rgb(255, 0, 0)"></div>'],
    ['a background', '<div class="over" style="background-image: url(flag.png)"></div>'],
    ['a frame', '<div class="over" style="border-top-width: 1px"></div>'],
    ['an element of the page’s own', '<shop-flag class="over"></shop-flag>'],
  ])('is what lies over it where that shows %s', (_name, over) => {
    expect(seen(`<div class="row">${ROW}${over}</div>`, '.over', '.said', '.row')).toBe('over')
  })

  it('is a flag without words where only its row is under it', () => {
    expect(seen(`<div class="row">${ROW}<i class="flag"></i></div>`, '.flag', '.row')).toBe('flag')
  })

  it('is the words under a link that reaches over the whole card by what is drawn around it', () => {
    const view = defaultView(document)
    if (!view) throw new Error('no window')
    const real = view.getComputedStyle.bind(view)
    const styled = vi
      .spyOn(view, 'getComputedStyle')
      .mockImplementation((element, part) =>
        part === '::after' && element.localName === 'a'
          ? ({ content: '""', backgroundColor: '', backgroundImage: 'none' } as CSSStyleDeclaration)
          : real(element),
      )
    const card = '<div class="row"><a class="more" href="#">订单详情</a><b class="state">已付款</b></div>'
    expect(seen(card, '.more', '.state', '.row')).toBe('state')
    styled.mockRestore()
    expect(seen(card, '.more', '.state', '.row')).toBe('more')
  })
})
