// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, onTestFinished, vi } from 'vitest'
import { Elsewhere } from '@/components/sidebar/elsewhere'
import { wordsIn } from '../../words'

const say = wordsIn('zh_CN')

function show(props: Omit<Parameters<typeof Elsewhere>[0], 'say'>) {
  const root = document.body.appendChild(document.createElement('div'))
  act(() => render(<Elsewhere {...props} say={say} />, root))
  onTestFinished(() => {
    act(() => render(null, root))
    root.remove()
  })
  return root
}

it('says that the tab is no console, with nothing to press', () => {
  const root = show({})
  expect(root.textContent).toContain(say('sidebar.notHere'))
  expect(root.querySelector('button')).toBeNull()
})

it.each([
  ['window', 'sidebar.standsInWindow'],
  ['page', 'sidebar.standsElsewhere'],
] as const)('says that the sidebar stands in the %s, and brings it here', (where, key) => {
  const onHere = vi.fn()
  const root = show({ where, onHere })
  expect(root.textContent).toContain(say(key))
  root.querySelector('button')?.click()
  expect(onHere).toHaveBeenCalledOnce()
})

it('reads what is pasted where the tab is no console', () => {
  const onPaste = vi.fn()
  const root = show({ onPaste })
  const button = root.querySelector('button')
  expect(button?.textContent).toBe(say('sidebar.pasted.open'))
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(onPaste).toHaveBeenCalledOnce()
})
