import { describe, expect, it } from 'vitest'
import { TOPICS_BY_RULE } from '@/lib/alerts/topics'
import { planSteps } from '@/lib/phrases/exchange/plan'
import { lettersOf } from '@/lib/phrases/library/letters'
import { toEnd } from '@/lib/phrases/library/steps'
import { STARTER } from '@/lib/phrases/starter'
import { ENGLISH } from '@/lib/phrases/starter/english'
import { checkOutgoing } from '@/lib/phrases/text/check'
import { fill } from '@/lib/phrases/text/fill'
import { VARIABLES, variableName } from '@/lib/phrases/text/variables'
import type { ConsoleId } from '@/lib/trade/console'

const TOPICS = TOPICS_BY_RULE.flatMap(({ topics }) => topics)

const { phrases } = ENGLISH
const table = phrases.map(phrase => [phrase.title, phrase] as const)

const shop = {
  id: 'shop-chat' as ConsoleId,
  name: { zh: '店', en: 'shop' },
  waiting: { look: 0, act: 0, limit: 0 },
  nudge: { chat: true, except: [] },
  flags: [],
}

it('the English phrases are taken as they are, each once', () => {
  const { rows, unknownVariables } = toEnd(planSteps(ENGLISH, { phrases: [], groups: [] }, 'add'))
  expect(unknownVariables).toEqual([])
  expect(rows.map(({ kind }) => kind)).toEqual(phrases.map(() => 'new'))
  expect(rows.map(({ phrase }) => [phrase.topic, phrase.states, phrase.intents])).toEqual(
    phrases.map(({ topic, states, intents }) => [topic, states, intents]),
  )
  for (const of of ['code', 'title', 'text'] as const)
    expect(new Set(phrases.map(phrase => phrase[of])).size).toBe(phrases.length)
})

describe('a step of an alert', () => {
  it.each(TOPICS)('%s is served in English, in every state of the order in which it is in Chinese', topic => {
    const states = (of: readonly { readonly states?: readonly string[] }[] = []) => [
      ...new Set(of.flatMap(phrase => phrase.states ?? ['any'])),
    ]
    const english = phrases.filter(phrase => phrase.topic === topic)
    expect(english).not.toEqual([])
    const served = states(english)
    const wanted = states(STARTER.phrases.filter(phrase => phrase.topic === topic))
    expect(served.includes('any') ? [] : wanted.filter(state => !served.includes(state))).toEqual([])
  })

  it('or a question: each says which it is for, if any', () => {
    const known = new Set(STARTER.phrases.flatMap(({ intents = [] }) => intents))
    expect(phrases.flatMap(({ intents = [] }) => intents).filter(intent => !known.has(intent))).toEqual([])
    expect(phrases.filter(({ intents }) => intents === undefined)).toEqual([])
  })
})

describe('each English phrase', () => {
  it.each(table)('%s is English, short, and knows its variables', (_, { text }) => {
    expect(lettersOf(text)).toBe('latin')
    expect(text.length).toBeLessThanOrEqual(200)
    const named = [...text.matchAll(/\{([^}|]+)[^}]*\}/g)].map(([, name = '']) => variableName(name))
    expect(named.filter(name => !VARIABLES.includes(name))).toEqual([])
  })

  it.each(table)('%s may go out', (_, { text }) => {
    const values = Object.fromEntries(VARIABLES.map(name => [name, 'read']))
    const filled = fill(text, values)
    expect(filled.missing).toEqual([])
    expect(checkOutgoing(filled.text, { console: shop, missing: filled.missing })).toEqual([])
  })
})
