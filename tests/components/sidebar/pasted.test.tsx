// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, onTestFinished, vi } from 'vitest'
import { SidebarContext } from '@/components/sidebar/context'
import { Pasted } from '@/components/sidebar/pasted'
import { wordsIn } from '../../words'

const say = wordsIn('zh_CN')

function show(more: { text?: string; isRead?: boolean; unclear?: string[]; left?: string[] } = {}) {
  const root = document.body.appendChild(document.createElement('div'))
  const chat = {
    text: signal(more.text ?? '') as Signal<string>,
    isRead: signal(more.isRead ?? false),
    unclear: signal(more.unclear ?? []),
    left: signal(more.left ?? []),
    chooseBuyer: vi.fn(),
    setOwnNames: vi.fn(),
  }
  const onBack = vi.fn()
  act(() =>
    render(
      <SidebarContext.Provider value={{ say } as never}>
        <Pasted place={{ chat, onBack }} />
      </SidebarContext.Provider>,
      root,
    ),
  )
  onTestFinished(() => {
    act(() => render(null, root))
    root.remove()
  })
  const field = root.querySelector('textarea')
  if (!field) throw new Error('no field')
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    if (!found) throw new Error(`no button ${name}`)
    return found
  }
  return { root, chat, onBack, field, button }
}

it('has the keyboard in the field, and takes what is pasted there', () => {
  const { field, chat } = show()
  expect(document.activeElement).toBe(field)
  field.value = '小满2026-11-28 10:02:11'
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  expect(chat.text.value).toBe('小满2026-11-28 10:02:11')
})

it('asks who the buyer is where nothing says it', () => {
  const { root, chat, button } = show({ text: 'x', unclear: ['小满', '小林'] })
  expect(root.textContent).toContain(say('sidebar.pasted.who'))
  expect(root.textContent).not.toContain(say('sidebar.pasted.nothing'))
  button('小林').click()
  expect(chat.chooseBuyer).toHaveBeenCalledExactlyOnceWith('小林')
})

it('says that it found nothing, only of a text', () => {
  expect(show({ text: '你好' }).root.textContent).toContain(say('sidebar.pasted.nothing'))
  expect(show({ text: ' ' }).root.textContent).not.toContain(say('sidebar.pasted.nothing'))
})

it('says what it did not understand: the first lines, and how many more', () => {
  const left = Array.from({ length: 7 }, (_, i) => `第 ${i + 1} 行`)
  const { root } = show({ text: 'x', isRead: true, left })
  expect(root.querySelector('summary')?.textContent).toBe(say('sidebar.pasted.left', 7))
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(left.slice(0, 5))
  expect(root.textContent).toContain(say('sidebar.pasted.more', 2))
})

it('is cleared, and left for the page', () => {
  const { chat, onBack, button } = show({ text: '小满', isRead: true })
  act(() => button(say('sidebar.pasted.clear')).click())
  expect(chat.text.value).toBe('')
  button(say('sidebar.pasted.back')).click()
  expect(onBack).toHaveBeenCalledOnce()
})
