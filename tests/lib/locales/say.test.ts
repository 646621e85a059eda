import { describe, expect, it, vi } from 'vitest'
import { camel } from '@/lib/locales/camel'
import { createSay } from '@/lib/locales/say'

describe('words', () => {
  it('are asked for by the name browsers know, and filled in here', () => {
    const getMessage = vi.fn((_: string, places: string[]) => `已等 ${places[0]}，共 ${places[1]}`)
    const say = createSay(getMessage)
    expect(say('sidebar.waited', 23, '$1')).toBe('已等 23，共 $1')
    expect(getMessage).toHaveBeenCalledWith('sidebar_waited', expect.anything())
  })

  it('said once are said again when the browser gives none any more, and so are those kept from the start', () => {
    let gone = false
    const say = createSay(
      name => {
        if (gone) throw new Error('Extension context invalidated.')
        return name
      },
      ['sidebar.gone'],
    )
    say('sidebar.waited', 1)
    gone = true
    expect(say('sidebar.waited', 2)).toBe('sidebar_waited')
    expect(say('sidebar.gone')).toBe('sidebar_gone')
    expect(say('sidebar.more')).toBe('')
  })
})

it.each([
  ['follow-ups', 'followUps'],
  ['confirm-address', 'confirmAddress'],
  ['paid', 'paid'],
] as const)('%s is %s in a word key', (code, key) => {
  expect(camel(code)).toBe(key)
})
