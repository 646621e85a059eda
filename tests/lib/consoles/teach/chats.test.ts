// @vitest-environment happy-dom

import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { profileSchema } from '@/lib/consoles/profile'
import { blankProfile } from '@/lib/consoles/teach/blank'
import type { Example, Role } from '@/lib/consoles/teach/lesson'
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
    expect(JSON.stringify(changes)).not.toMatch(/sc-[a-z]|kdFgTx|--[A-Za-z0-9]{5}|\d{4}/)
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
