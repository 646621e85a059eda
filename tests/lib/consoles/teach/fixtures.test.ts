// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { elementText } from '@/lib/consoles/teach/elements'
import type { Example } from '@/lib/consoles/teach/lesson-types'
import { matchedBy } from '@/lib/consoles/teach/matched'
import { teach } from '@/lib/consoles/teach/teach'
import type { Conversation } from '@/lib/trade/conversation'
import { FIXTURES } from '../../../consoles/fixtures'

const BLANK = blankProfile('https://kefu.example.com/', 'x', '2026-11-21')
const chats = FIXTURES.filter(({ profile }) => profile.chat)

const linesOf = (conversation: Conversation | undefined, side: string) =>
  conversation?.messages
    .filter(message => message.side === side && message.kind === 'text')
    .map(({ text }) => text) ?? []

const flat = (texts: readonly string[]) => texts.map(text => text.replace(/\s+/g, ''))

/** Pages in the shapes of real consoles: what an agent points at there, without anything that was written about them. */
describe.each(chats)('$profile.id, $name, taught from nothing', ({ profile, html }) => {
  it.each([
    [0, 0],
    [-1, -1],
    [-1, 0],
  ])("from the buyer's %i and our %i gives the very messages, or says that it cannot", (b, o) => {
    document.documentElement.innerHTML = html
    const built = readConsole(document, profile)
    const conversation = built.kind === 'open' ? built.conversation : undefined
    const [buyers, own] = [flat(linesOf(conversation, 'buyer')), flat(linesOf(conversation, 'agent'))]
    const pointed = (role: 'buyer-message' | 'own-message', lines: readonly string[], place: number) =>
      matchedBy(document, profile, role)
        .filter(element => lines.includes(elementText(element).replace(/\s+/g, '')))
        .at(place)
    const [buyer, agent] = [pointed('buyer-message', buyers, b), pointed('own-message', own, o)]
    // A chat of one side alone cannot be taught.
    if (!buyer || !agent) return
    const examples: Example[] = [
      { role: 'buyer-message', element: buyer },
      { role: 'own-message', element: agent },
    ]
    const { reading, outcomes } = teach(document, { examples, date: '2026-11-21' }, BLANK)
    const learned = reading.kind === 'open' ? reading.conversation : undefined
    if (outcomes['buyer-message'].kind === 'trouble' || outcomes['own-message'].kind === 'trouble') return
    // Which way a chat runs is seen on the screen, and there is none here.
    const turned = (lines: string[]) => (profile.chat?.reverse ? lines.reverse() : lines)
    expect(turned(flat(linesOf(learned, 'buyer')))).toEqual(buyers)
    expect(turned(flat(linesOf(learned, 'agent')))).toEqual(own)
  })
})
