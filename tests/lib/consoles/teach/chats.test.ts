// @vitest-environment happy-dom

import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { findComposer } from '@/lib/consoles/find-composer'
import { profileSchema } from '@/lib/consoles/profile'
import { blankProfile } from '@/lib/consoles/teach/blank'
import type { Example, Role } from '@/lib/consoles/teach/lesson-types'
import { matchedBy } from '@/lib/consoles/teach/matched'
import { teach } from '@/lib/consoles/teach/teach'
import { BUYER_SAID, CHATS, LINES, OWN_SAID } from './pages'

const BLANK = blankProfile('https://kefu.example.com/im/desk', '样例客服台', '2026-11-21')

function open(html: string) {
  document.body.innerHTML = html
  const at = (role: Role, selector: string, ...places: number[]): Example[] => {
    const all = [...document.querySelectorAll(selector)]
    return places.map(place => {
      const element = all[place]
      if (!element) throw new Error(`${selector} ${place}`)
      return { role, element }
    })
  }
  return at
}

const learn = (examples: readonly Example[]) => teach(document, { examples, date: '2026-11-21' }, BLANK)

const said = (taught: ReturnType<typeof learn>, side: string) =>
  taught.reading.kind === 'open'
    ? taught.reading.conversation?.messages.flatMap(message => (message.side === side ? [message.text] : []))
    : taught.reading.kind

describe.each(CHATS)('a chat of $name', ({ html, buyer, own, title, composer }) => {
  it.each([
    [[0], [0]],
    [[1], [1]],
    [[0, 1], [0]],
    [
      [0, 3],
      [1, 2],
    ],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
  ])("is read whole from the buyer's %j and the shop's %j", (b, o) => {
    const at = open(html)
    const taught = learn([
      ...at('buyer-message', buyer, ...b),
      ...at('own-message', own, ...o),
      ...at('buyer-name', title, 0),
      ...at('composer', composer, 0),
    ])
    expect(taught.outcomes['buyer-message']).toMatchObject({ kind: 'read', count: BUYER_SAID.length })
    expect(said(taught, 'buyer')).toEqual(BUYER_SAID)
    expect(said(taught, 'agent')).toEqual(OWN_SAID)
    expect(taught.outcomes['buyer-name']).toEqual({ kind: 'read', count: 1, samples: ['小鹿'] })
    expect(taught.outcomes.composer.kind).toBe('read')
    expect(parse(profileSchema, JSON.parse(JSON.stringify(taught.profile)))).toEqual(taught.profile)
  })

  it('never names a hashed class', () => {
    const at = open(html)
    const { changes } = learn([...at('buyer-message', buyer, 0, 1), ...at('own-message', own, 0)])
    expect(JSON.stringify(changes)).not.toMatch(/data-from=|ui-id/)
  })

  it('never takes a message for one of the other side, wherever it is pointed', () => {
    for (let b = 0; b < BUYER_SAID.length; b++)
      for (let o = 0; o < OWN_SAID.length; o++) {
        const at = open(html)
        const taught = learn([...at('buyer-message', buyer, b), ...at('own-message', own, o)])
        if (taught.reading.kind !== 'open') continue
        for (const message of taught.reading.conversation?.messages ?? []) {
          const side = LINES.find(([, text]) => text === message.text)?.[0]
          if (message.side === 'buyer') expect(side).toBe('b')
          if (message.side === 'agent') expect(side).toBe('o')
        }
      }
  })
})

describe('a chat of which all stands in an open shadow root', () => {
  const mark = { b: 'line', o: 'line line-current' } as const
  const chat = `<nav class="rooms"><div class="room">小鹿</div><div class="room">白鹤</div></nav><div class="head"><div class="room">小鹿</div></div>
    <div class="log">${LINES.map(([side, text]) =>
      side === 's'
        ? `<small>${text}</small>`
        : `<div class="turn"><div class="${mark[side]}"><p class="words">${text}</p></div></div>`,
    ).join('')}</div>
    <form><textarea class="answer"></textarea></form>`

  it('is taught like any other: messages by a mark that several carry, the name, the reply box', () => {
    document.body.innerHTML = '<main class="page"><chat-app></chat-app></main>'
    const root = document.querySelector('chat-app')?.attachShadow({ mode: 'open' })
    if (!root) throw new Error('no root')
    root.innerHTML = chat
    const at = (role: Role, selector: string): Example => {
      const element = root.querySelector(selector)
      if (!element) throw new Error(selector)
      return { role, element }
    }
    const taught = learn([
      at('buyer-message', '.line:not(.line-current) p'),
      at('own-message', '.line-current p'),
      at('buyer-name', '.head .room'),
      at('composer', 'textarea'),
    ])
    expect(said(taught, 'buyer')).toEqual(BUYER_SAID)
    expect(said(taught, 'agent')).toEqual(OWN_SAID)
    expect(taught.outcomes['buyer-name']).toEqual({ kind: 'read', count: 1, samples: ['小鹿'] })
    expect(taught.outcomes.composer.kind).toBe('read')
    expect(taught.profile.chat?.composer).not.toEqual([])
    expect(matchedBy(document, taught.profile, 'own-message')).toHaveLength(OWN_SAID.length)
  })

  it('takes a mark that one message alone carries for what is chosen now', () => {
    const at = open(
      `<div class="log">${['一', '二', '三'].map((text, i) => `<div class="turn"><p class="words${i === 1 ? ' words-current' : ''}">${text}</p></div>`).join('')}</div>`,
    )
    const { outcomes } = learn([...at('buyer-message', 'p', 0, 2), ...at('own-message', 'p', 1)])
    expect(outcomes['own-message']).toEqual({ kind: 'trouble', trouble: 'no-difference' })
  })
})

describe('a page whose form has fields that are called like what every element has', () => {
  const FIELDS =
    'id className attributes children parentNode parentElement matches contains closest localName querySelectorAll previousElementSibling nextElementSibling textContent ownerDocument'

  it('is taught all the same', () => {
    const at = open(
      '<i></i><form class="desk"><b class="peer">小鹿</b><div class="log"><p class="in">在吗</p><p class="out">在的</p></div><textarea class="answer"></textarea></form>',
    )
    const form = document.querySelector('form')
    for (const name of FIELDS.split(' '))
      Object.defineProperty(form, name, { value: document.createElement('input') })
    const taught = learn([
      ...at('buyer-message', '.in', 0),
      ...at('own-message', '.out', 0),
      ...at('buyer-name', '.peer', 0),
      ...at('composer', '.answer', 0),
    ])
    expect(said(taught, 'buyer')).toEqual(['在吗'])
    expect(taught.outcomes['buyer-name']).toEqual({ kind: 'read', count: 1, samples: ['小鹿'] })
    expect(taught.outcomes.composer.kind).toBe('read')
  })
})

describe('a counter-example', () => {
  const page = (auto: string) => `<section class="log">
    <div class="turn" data-who="shop"><p class="words">稍后回复您</p></div>
    <div class="turn ${auto}" data-who="shop"><p class="words">（自动）您好，欢迎光临</p></div>
    <div class="turn" data-who="guest"><p class="words">有货吗</p></div>
    <div class="turn" data-who="shop"><p class="words">有的亲</p></div></section>`

  it('leaves out what was taken for ours and is not', () => {
    const at = open(page('by-robot'))
    const examples = [
      ...at('buyer-message', '[data-who=guest] p', 0),
      ...at('own-message', '[data-who=shop] p', 0),
    ]
    expect(said(learn(examples), 'agent')).toHaveLength(3)
    const [wrong] = at('own-message', '[data-who=shop] p', 1)
    if (!wrong) throw new Error('no counter-example')
    const taught = learn([...examples, { ...wrong, not: true }])
    expect(said(taught, 'agent')).toEqual(['稍后回复您', '有的亲'])
    expect(said(taught, 'buyer')).toEqual(['有货吗'])
  })

  it('that nothing tells from the examples is said to be so, rather than guessed', () => {
    const at = open(page(''))
    const [wrong] = at('own-message', '[data-who=shop] p', 1)
    if (!wrong) throw new Error('no counter-example')
    const taught = learn([
      ...at('buyer-message', '[data-who=guest] p', 0),
      ...at('own-message', '[data-who=shop] p', 0),
      { ...wrong, not: true },
    ])
    expect(taught.outcomes['own-message']).toEqual({ kind: 'trouble', trouble: 'no-difference' })
    expect(taught.changes.chat).toBeUndefined()
  })
})

describe('a chat whose newest message comes first in the document', () => {
  it.each([
    [100, -20, ['三', '一']],
    [0, 20, ['一', '三']],
  ])('is told by where its rows stand: from %i px by %i', (top, by, said1) => {
    const at = open('<div class="log"><p class="in">一</p><p class="out">二</p><p class="in">三</p></div>')
    for (const [i, row] of [...document.querySelectorAll('p')].entries())
      row.getBoundingClientRect = () => ({ top: top + i * by }) as DOMRect
    expect(said(learn([...at('buyer-message', '.in', 0), ...at('own-message', '.out', 0)]), 'buyer')).toEqual(
      said1,
    )
  })
})

describe('what must not be learned', () => {
  it('a side by who the buyer is: the next buyer is another', () => {
    const at = open(
      `<ol class="log">${['lucy', 'shop', 'lucy']
        .map((who, i) => `<li class="turn" data-sender="${who}"><p class="words">第${i}句</p></li>`)
        .join('')}</ol>`,
    )
    const { changes } = learn([...at('buyer-message', 'p', 0, 2), ...at('own-message', 'p', 1)])
    expect(JSON.stringify(changes)).not.toContain('lucy')
  })

  it('one message shown twice, or one inside the other', () => {
    const at = open(
      '<div class="log"><div class="turn in"><p>甲<b>乙</b></p></div><div class="turn out"><p>丙</p></div></div>',
    )
    const { outcomes } = learn([
      ...at('buyer-message', 'p', 0),
      ...at('buyer-message', 'b', 0),
      ...at('own-message', '.out p', 0),
    ])
    expect(outcomes['buyer-message']).toEqual({ kind: 'trouble', trouble: 'nested' })
  })

  it('anything from one side alone', () => {
    const at = open(
      '<div class="log"><div class="turn in"><p>甲</p></div><div class="turn in"><p>丙</p></div></div>',
    )
    const { outcomes, changes } = learn(at('buyer-message', 'p', 0, 1))
    expect(outcomes['buyer-message']).toEqual({ kind: 'trouble', trouble: 'other-side' })
    expect(changes).toEqual({})
  })

  it('a place nobody can type in as the reply box', () => {
    const at = open('<div class="log"><p>甲</p></div><div class="box">不能打字</div>')
    expect(learn(at('composer', '.box', 0)).outcomes.composer).toEqual({
      kind: 'trouble',
      trouble: 'not-editable',
    })
  })

  it('the reply box by what kind of field it is: a search field that opens later is one too', () => {
    const at = open('<div class="foot"><input type="text" class="answer-line"></div>')
    const { profile } = learn(at('composer', 'input', 0))
    expect(profile.chat?.composer[0]).toBe('.answer-line')
    document.body.insertAdjacentHTML('afterbegin', '<input type="text" class="find-line">')
    expect(findComposer(document, profile)).toBe(document.querySelector('.answer-line'))
  })

  it('a name by its place in a list of buyers', () => {
    const at = open('<ul class="people"><li class="nick">甲</li><li class="nick">乙</li></ul>')
    expect(learn(at('buyer-name', 'li', 0)).outcomes['buyer-name']).toEqual({
      kind: 'trouble',
      trouble: 'no-sign',
    })
  })

  it('but by the mark of the open one it is', () => {
    const at = open(
      '<ul class="people"><li class="row"><b>甲</b></li><li class="row" aria-selected="true"><b>乙</b><i>2</i></li></ul>',
    )
    const { changes, outcomes } = learn(at('buyer-name', 'b', 1))
    expect(outcomes['buyer-name']).toEqual({ kind: 'read', count: 1, samples: ['乙'] })
    expect(changes.chat?.buyerName?.[0]).toContain('[aria-selected="true"]')
  })
})

describe('a name of somebody', () => {
  type Who = 'them' | 'us'
  const chat = (shop: string, buyer: string, marks: Record<Who, string>) =>
    `<header class="head"><b class="peer">${buyer}</b><i>${shop}</i></header><section class="log">${LINES.map(
      ([side, text], i) => {
        const who: Who = side === 'b' ? 'them' : 'us'
        return side === 's'
          ? `<p class="tip">${text}</p>`
          : `<div class="turn" id="ui-id-${i + 40}" data-from="${side === 'b' ? buyer : shop}"><div class="${marks[who]}"><q class="words">${text}</q></div></div>`
      },
    ).join('')}</section>`
  const marks = { them: 'bubble theirs', us: 'bubble ours' }
  const examples = (base = BLANK) => {
    const at = (role: Role, selector: string, place: number): Example => {
      const element = document.querySelectorAll(selector)[place]
      if (!element) throw new Error(selector)
      return { role, element }
    }
    const pointed = [at('buyer-message', '.theirs q', 0), at('own-message', '.ours q', 0)]
    return teach(document, { examples: pointed, date: '2026-11-21' }, base)
  }

  it.each([
    ['that reads like a role', 'seller', 'buyer'],
    ['that is one', 'linjian', 'xiaolu'],
  ])('%s is no rule, and neither is a counted id', (_, shop, buyer) => {
    open(chat(shop, buyer, marks))
    const { changes } = examples()
    const rules = Object.values(changes.chat ?? {}).flatMap(rule => Object.values(rule).flat())
    expect(rules.length).toBeGreaterThan(3)
    expect(rules.filter(rule => [shop, buyer, 'ui-id'].some(name => String(rule).includes(name)))).toEqual([])
  })

  it('holds no longer once a second chat is shown: what is the same in both is the rule', () => {
    const odd = (who: Who, kind: string) => `bubble ${who === 'them' ? 'theirs' : 'ours'} ${kind}`
    open(chat('linjian', 'xiaolu', { them: odd('them', 'vip-line'), us: odd('us', 'desk-one') }))
    const first = examples().profile
    open(chat('linjian', 'baize', { them: odd('them', 'new-line'), us: odd('us', 'vip-line') }))
    const second = examples(first)
    expect(said(second, 'buyer')).toEqual(BUYER_SAID)
    expect(said(second, 'agent')).toEqual(OWN_SAID)
    expect(JSON.stringify(second.profile.chat?.sides)).not.toContain('vip-line')
    open(chat('linjian', 'xiaolu', { them: odd('them', 'vip-line'), us: odd('us', 'desk-one') }))
    const again = teach(document, { examples: [], date: '2026-11-21' }, second.profile)
    expect(said(again, 'buyer')).toEqual(BUYER_SAID)
  })
})
