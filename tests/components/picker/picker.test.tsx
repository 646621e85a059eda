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
  const model = createPickerModel('样例客服台', repairs, true)
  model.changed.value = true
  model.parts.value = [part('buyer-message', READ), part('own-message'), part('state')]
  prepare(model)
  const actions = {
    point: vi.fn<PickerActions['point']>(),
    look: vi.fn<PickerActions['look']>(),
    forget: vi.fn<PickerActions['forget']>(),
    mean: vi.fn<PickerActions['mean']>(),
    accept: vi.fn<PickerActions['accept']>(),
    skip: vi.fn<PickerActions['skip']>(),
    back: vi.fn<PickerActions['back']>(),
    move: vi.fn<PickerActions['move']>(),
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

  it('goes on until the agent stops, skips a part or takes the last one back', () => {
    const { actions, button, root } = show(model => {
      model.pointing.value = { role: 'own-message', not: false }
    })
    const own = button(say('teach.point', say('teach.role.ownMessage')))
    expect(own.getAttribute('aria-pressed')).toBe('true')
    expect(root.querySelector('.hint')?.textContent).toBe(say('teach.pointAt', say('teach.role.ownMessage')))
    for (const name of ['teach.stop', 'teach.skip', 'teach.back'] as const)
      act(() => button(say(name)).click())
    expect(actions.point).toHaveBeenCalledExactlyOnceWith(undefined)
    expect(actions.skip).toHaveBeenCalledOnce()
    expect(actions.back).toHaveBeenCalledOnce()
  })

  it('can be moved off what it covers', () => {
    const { actions, button } = show()
    act(() => button(say('teach.move')).click())
    expect(actions.move).toHaveBeenCalledOnce()
  })

  it('takes a guess as it is', () => {
    const { actions, button } = show(model => {
      const outcome = { kind: 'read', count: 1, samples: ['¥9.00'], guessed: true } as const
      model.parts.value = [part('amount', { outcome })]
    })
    act(() => button(say('teach.acceptOf', say('teach.role.amount'))).click())
    expect(actions.accept).toHaveBeenCalledWith('amount')
  })

  it('says of how many orders a part is read, and of which it is not', () => {
    const { root } = show(model => {
      const read = { kind: 'read', count: 9, all: 10, samples: ['已发货'], without: ['1042'] } as const
      model.parts.value = [part('state', { outcome: read })]
    })
    expect(root.querySelector('.said')?.textContent).toBe(say('teach.someOf', 9, 10, '已发货', '1042'))
  })

  it('says what no longer holds on this page', () => {
    const { root } = show(model => {
      model.parts.value = [
        part('state', { outcome: { kind: 'lost', lacking: 3 } }),
        part('composer', { outcome: { kind: 'lost', lacking: 1 } }),
      ]
    })
    const names = `${say('teach.role.state')}${say('teach.between')}${say('teach.role.composer')}`
    expect(root.querySelector('.lost')?.textContent).toBe(say('teach.lostAbout', names))
    expect(root.textContent).toContain(say('teach.lost', 3))
  })

  it('keeps seldom parts behind one line until they are pointed at', () => {
    const { root } = show(model => {
      model.parts.value = [part('flag'), part('state')]
      model.pointing.value = { role: 'flag', not: false }
    })
    expect(root.querySelector('details')?.open).toBe(true)
    expect(root.querySelector('details')?.textContent).toContain(say('teach.role.flag'))
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
      model.changed.value = false
    }, true)
    expect(button(say('teach.save')).disabled).toBe(true)
    expect(root.querySelector('.name')).toBeNull()
  })

  it('asks what an unknown state means', () => {
    const { root, actions } = show(model => {
      model.unknownStates.value = ['拣货台第三组', '已核单']
    })
    const select = root.querySelector('select')
    if (!select) throw new Error('no select')
    expect(root.querySelectorAll('select')).toHaveLength(2)
    act(() => {
      select.value = 'paid'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(actions.mean).toHaveBeenCalledWith('拣货台第三组', 'paid')
  })
})
