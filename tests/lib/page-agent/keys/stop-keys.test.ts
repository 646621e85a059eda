// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { nextStop } from '@/lib/composer/next-stop'
import { stopKeys } from '@/lib/page-agent/keys/stop-keys'
import { fill } from '@/lib/phrases/text/fill'

const FILLED = fill('尺码{光标}，颜色{光标}，今天发{光标}', {})

describe('Tab between the places of a phrase', () => {
  let box: HTMLTextAreaElement
  let buyer: string
  let keys: ReturnType<typeof stopKeys>
  beforeEach(() => {
    buyer = 'id:1'
    box = document.createElement('textarea')
    document.body.replaceChildren(box)
    box.value = `您好。${FILLED.text}`
    const first = '您好。'.length + (FILLED.caret ?? 0)
    box.setSelectionRange(first, first)
    keys = stopKeys(
      () => buyer,
      async () => nextStop,
    )
  })
  const tab = (more: KeyboardEventInit = {}) => {
    const taken: boolean[] = []
    const listen = (event: Event) => taken.push(keys.takes(event as KeyboardEvent))
    box.addEventListener('keydown', listen, { once: true })
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true, ...more }))
    box.removeEventListener('keydown', listen)
    return taken[0]
  }
  const write = (text: string) => {
    const at = box.selectionStart
    box.value = box.value.slice(0, at) + text + box.value.slice(at)
    box.setSelectionRange(at + text.length, at + text.length)
  }

  it('goes from one to the next, over what the agent wrote, and is the page’s again after the last', async () => {
    expect(await keys.follow(box, FILLED)).toBe(2)
    write('XL')
    expect(tab()).toBe(true)
    write('白色')
    expect(tab()).toBe(true)
    write('！')
    expect(box.value).toBe('您好。尺码XL，颜色白色，今天发！')
    expect(tab()).toBe(false)
  })

  it('skips a place that is left empty', async () => {
    await keys.follow(box, FILLED)
    expect(tab()).toBe(true)
    write('白色')
    expect(tab()).toBe(true)
    expect(box.value).toBe('您好。尺码，颜色白色，今天发')
    expect(box.selectionStart).toBe(box.value.length)
  })

  it.each<[string, () => void]>([
    ['the phrase was changed', () => (box.value = box.value.replace('颜色', '款式'))],
    ['the message has gone out', () => (box.value = '')],
    ['another buyer is on screen', () => (buyer = 'id:2')],
    ['the phrase has one place', () => keys.follow(box, fill('尺码{光标}，谢谢', {}))],
  ])('is the page’s where %s', async (_, then) => {
    await keys.follow(box, FILLED)
    await then()
    expect(tab()).toBe(false)
  })

  it('is the page’s with a modifier, while composing, and in another field', async () => {
    await keys.follow(box, FILLED)
    expect(tab({ shiftKey: true })).toBe(false)
    expect(tab({ isComposing: true })).toBe(false)
    const other = document.createElement('textarea')
    document.body.append(other)
    box = other
    expect(tab()).toBe(false)
  })
})
