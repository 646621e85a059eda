// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { PickerSection } from '@/components/picker/picker'
import { createPickerModel, type PickerActions, type PickerModel, type PickerPart } from '@/lib/picker/model'
import { wordsIn } from '../../words'

const say = wordsIn('zh_CN')

const part = (role: PickerPart['role'], more: Partial<PickerPart> = {}): PickerPart => ({
  role,
  examples: 0,
  not: 0,
  outcome: { kind: 'open' },
  ...more,
})
const READ = { examples: 2, outcome: { kind: 'read', count: 9, samples: ['在吗', '谢谢'] } } as const

function show(prepare: (model: PickerModel) => void = () => {}, repairs = false) {
  const model = createPickerModel('样例客服台', repairs)
  model.parts.value = [part('buyer-message', READ), part('own-message'), part('state')]
  prepare(model)
  const actions = {
    point: vi.fn<PickerActions['point']>(),
    look: vi.fn<PickerActions['look']>(),
    forget: vi.fn<PickerActions['forget']>(),
    mean: vi.fn<PickerActions['mean']>(),
    save: vi.fn<PickerActions['save']>(),
    takeOffer: vi.fn<PickerActions['takeOffer']>(),
    leave: vi.fn<PickerActions['leave']>(),
  }
  const root = document.body.appendChild(document.createElement('div'))
  act(() => render(<PickerSection model={model} actions={actions} say={say} />, root))
  onTestFinished(() => {
    act(() => render(null, root))
    root.remove()
  })
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(
      one => (one.getAttribute('aria-label') ?? one.textContent) === name,
    )
    if (!found) throw new Error(`no button ${name}`)
    return found
  }
  return { model, actions, root, button }
}

describe('the picker', () => {
  it('offers to read the page as the console it looks like, with what that gives', () => {
    const name = { zh: '样例', en: 'Sample' }
    const { root, actions, button } = show(model => {
      model.offer.value = { name, orders: 9, messages: 0 }
    })
    expect(root.querySelector('.offer p')?.textContent).toBe(say('teach.looksLike', '样例', 9, 0))
    act(() => button(say('teach.offer', '样例')).click())
    expect(actions.takeOffer).toHaveBeenCalledOnce()
  })

  it('offers nothing on a page that looks like none', () => {
    expect(show().root.querySelector('.offer')).toBeNull()
  })

  it('asks for examples of a part, and says how many are read and which', () => {
    const { root, actions, button } = show()
    expect(root.querySelector('.said')?.textContent).toBe(say('teach.count', 9, '谢谢'))
    act(() => button(say('teach.another', say('teach.role.buyerMessage'))).click())
    expect(actions.point).toHaveBeenCalledWith({ role: 'buyer-message', not: false })
    act(() => button(say('teach.point', say('teach.role.ownMessage'))).click())
    expect(actions.point).toHaveBeenLastCalledWith({ role: 'own-message', not: false })
  })

  it('takes counter-examples, and starts a part again', () => {
    const { actions, button } = show()
    act(() => button(say('teach.not', say('teach.role.buyerMessage'))).click())
    expect(actions.point).toHaveBeenCalledWith({ role: 'buyer-message', not: true })
    act(() => button(say('teach.forget', say('teach.role.buyerMessage'))).click())
    expect(actions.forget).toHaveBeenCalledWith('buyer-message')
  })

  it('stops pointing when the same part is pressed again', () => {
    const { actions, button } = show(model => {
      model.pointing.value = { role: 'own-message', not: false }
    })
    const own = button(say('teach.point', say('teach.role.ownMessage')))
    expect(own.getAttribute('aria-pressed')).toBe('true')
    act(() => own.click())
    expect(actions.point).toHaveBeenCalledWith(undefined)
  })

  it('says what the trouble is, and what the whole chat reads as', () => {
    const { root } = show(model => {
      model.parts.value = [
        part('buyer-message', { examples: 1, outcome: { kind: 'trouble', trouble: 'other-side' } }),
      ]
      model.chat.value = { all: 23, buyer: 9, last: '谢谢' }
    })
    expect(root.textContent).toContain(say('teach.trouble.otherSide'))
    expect(root.textContent).toContain(say('teach.messages', 23, 9, '谢谢'))
  })

  it('saves once something was taught and the console has a name; an Enter of the input method saves nothing', () => {
    const { root, actions, button, model } = show()
    const name = root.querySelector<HTMLInputElement>('.name input')
    const enter = (isComposing: boolean) =>
      act(
        () =>
          void name?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true }),
          ),
      )
    enter(true)
    expect(actions.save).not.toHaveBeenCalled()
    enter(false)
    expect(actions.save).toHaveBeenCalledOnce()
    act(() => {
      model.name.value = ' '
    })
    expect(button(say('teach.save')).disabled).toBe(true)
  })

  it('cannot save what nobody pointed at, and a repair has no name to give', () => {
    const { root, button } = show(model => {
      model.parts.value = [part('buyer-message', { ...READ, examples: 0 })]
    }, true)
    expect(button(say('teach.save')).disabled).toBe(true)
    expect(root.querySelector('.name')).toBeNull()
  })

  it('asks what an unknown state means', () => {
    const { root, actions } = show(model => {
      model.unknownState.value = '拣货台第三组'
    })
    const select = root.querySelector('select')
    if (!select) throw new Error('no select')
    act(() => {
      select.value = 'paid'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(actions.mean).toHaveBeenCalledWith('拣货台第三组', 'paid')
  })
})
