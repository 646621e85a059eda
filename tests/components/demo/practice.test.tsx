// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Help, NO_HELP } from '@/components/demo/help'
import { Practice } from '@/components/demo/practice'
import { advance } from '@/lib/practice/advance'
import { agentSays, buyerSays } from '@/lib/practice/agent'
import { BUYERS } from '@/lib/practice/buyers'
import { BARGAINING } from '@/lib/practice/buyers/bargaining'
import { CHANGED_ADDRESS } from '@/lib/practice/buyers/changed-address'
import { DISPATCH_TIME } from '@/lib/practice/buyers/dispatch-time'
import { MISSING_PART } from '@/lib/practice/buyers/missing-part'
import { REGULAR } from '@/lib/practice/buyers/regular'
import { UNPAID } from '@/lib/practice/buyers/unpaid'
import { openPractice } from '@/lib/practice/open'
import type { Script } from '@/lib/practice/script'
import type { PracticeActions } from '@/lib/practice/session/actions'
import type { World } from '@/lib/practice/world'

const NOW = Date.parse('2026-03-05T15:20:00+08:00')

function fakeActions() {
  return {
    open: vi.fn<PracticeActions['open']>(),
    send: vi.fn<PracticeActions['send']>(),
    act: vi.fn<PracticeActions['act']>(),
    restart: vi.fn<PracticeActions['restart']>(),
    typed: vi.fn<PracticeActions['typed']>(),
    pause: vi.fn<PracticeActions['pause']>(),
    choosePace: vi.fn<PracticeActions['choosePace']>(),
    closeHint: vi.fn<PracticeActions['closeHint']>(),
    loadScripts: vi.fn<PracticeActions['loadScripts']>(),
    dropScripts: vi.fn<PracticeActions['dropScripts']>(),
    showGuide: vi.fn<PracticeActions['showGuide']>(),
  }
}

const world = (buyer: Script = DISPATCH_TIME, pace = 0) =>
  openPractice(BUYERS, { at: NOW, seed: 7, pace, buyer: buyer.id })

function show(of: World, { now = NOW, guide = false } = {}) {
  const actions = fakeActions()
  const draw = (each: World) =>
    act(() =>
      render(
        <Practice world={each} now={now} guide={guide} actions={actions} say={key => key} />,
        document.body,
      ),
    )
  draw(of)
  return { ...actions, draw }
}

const $ = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector)
  if (!found) throw new Error(`nothing is ${selector}`)
  return found
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const text = (selector: string) => all(selector).map(element => element.textContent)

function write(value: string, box = $<HTMLTextAreaElement>('textarea#reply')) {
  box.value = value
  act(() => void box.dispatchEvent(new Event('input', { bubbles: true })))
}

/** `own`: as if a person had pressed it. */
function press(key: string, { own = true, ...init }: KeyboardEventInit & { own?: boolean } = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  if (own) Object.defineProperty(event, 'isTrusted', { value: true })
  act(() => void $('textarea#reply').dispatchEvent(event))
  return event
}

const button = (name: string, within = document.body) => {
  const found = [...within.querySelectorAll('button')].find(each => each.textContent?.trim() === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}

afterEach(() => act(() => render(null, document.body)))

describe('what a profile reads', () => {
  it('is where it should be: the console, the open buyer in list and header', () => {
    show(world(CHANGED_ADDRESS))
    expect(all('main.practice[data-console="practice"]')).toHaveLength(1)
    const current = 'nav.buyers li[data-buyer][aria-current="true"]'
    expect(all(current).map(each => each.dataset['buyer'])).toEqual([CHANGED_ADDRESS.id])
    expect(text(`${current} .buyer-name`)).toEqual(['风**'])
    expect(text(`${current} .preview`)).toEqual(['拍的时候忘了改'])
    expect($('section.chat > header .buyer-name[data-buyer]').dataset['buyer']).toBe(CHANGED_ADDRESS.id)
  })

  it('shows who waits and how long', () => {
    show(world(), { now: NOW + 66_000 })
    expect(text(`li[data-buyer="${DISPATCH_TIME.id}"] .wait`)).toEqual(['1分12秒'])
  })

  it('has messages with id, side, text, and the time on the first of a group alone', () => {
    show(world())
    const rows = all('section.chat ol.messages > li[data-message-id]')
    expect(rows.map(row => row.dataset['side'])).toEqual(['buyer', 'robot', 'buyer', 'buyer'])
    expect(new Set(rows.map(row => row.dataset['messageId'])).size).toBe(4)
    expect(rows.map(row => row.querySelector('.text')?.textContent)).toEqual([
      '在吗',
      '亲，欢迎光临青禾生活馆，客服马上就来~',
      '刚拍了两份棉柔巾',
      '今天能发么',
    ])
    expect(rows.map(row => row.querySelector('time')?.getAttribute('datetime'))).toEqual([
      '2026-03-05T15:19:54+08:00',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('shows cards and pictures as such', () => {
    const card = world(BARGAINING)
    show(buyerSays(card, BARGAINING.id, [{ picture: 'dented-box' }], NOW))
    expect(text('.messages .card .card-title')).toEqual(['磁力片益智拼装积木'])
    expect(all('.messages img.picture').map(each => each.getAttribute('alt'))).toEqual(['压坏的快递盒'])
  })

  it('labels the facts of each order, and leaves out what there is none of', () => {
    show(world(DISPATCH_TIME))
    const facts = all('section.orders > article.order[aria-current] dl > div').map(row => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ])
    expect(Object.fromEntries(facts)).toEqual({
      订单编号: expect.stringMatching(/^260305-\d{15}$/),
      实付: '¥59.80',
      收货信息: '陆小满 15800004312 江苏省南京市鼓楼区云水路18号梧桐苑3栋2单元601室',
      下单时间: '2026-03-05 14:37:00',
      付款时间: '2026-03-05 14:39:00',
      承诺发货时间: '2026-03-05 20:39:00',
    })
    expect(text('.order .order-state')).toEqual(['待发货'])
    expect(text('.order .mark')).toEqual(['当日发货'])
    const item = ['title', 'spec', 'quantity', 'price'].map(name => text(`.item .item-${name}`)[0])
    expect(item).toEqual(['加厚棉柔巾家庭装 一次性洗脸巾', '6包 · 珍珠纹', '×2', '¥29.90'])
  })

  it('calls the amount of an unpaid order what is to be paid', () => {
    show(world(UNPAID))
    expect(text('dt')).toContain('应付')
    expect(text('dt')).not.toContain('实付')
  })

  it('shows every order of the buyer, one of them current, remark and flag with it', () => {
    show(world(REGULAR))
    expect(all('section.orders > article.order')).toHaveLength(3)
    expect(all('article.order[aria-current="true"]')).toHaveLength(1)
    expect(all('article.order .flag').map(each => each.dataset['colour'])).toEqual(['green'])
    act(() => void all('article.order')[1]?.dispatchEvent(new Event('pointerdown', { bubbles: true })))
    expect(all('article.order').map(each => each.getAttribute('aria-current'))).toEqual([null, 'true', null])
  })

  it('never takes what a buyer writes for markup', () => {
    show(buyerSays(world(), DISPATCH_TIME.id, ['<img src=x onerror=alert(1)>'], NOW))
    expect(all('.messages img')).toEqual([])
    expect(text('.messages .text').at(-1)).toBe('<img src=x onerror=alert(1)>')
  })

  it('keeps the message elements it has when a line comes', () => {
    const { draw } = show(world())
    const first = $('.messages > li')
    draw(buyerSays(world(), DISPATCH_TIME.id, ['还在吗'], NOW))
    expect($('.messages > li')).toBe(first)
    expect(all('.messages > li')).toHaveLength(5)
  })
})

describe('the reply box', () => {
  it('sends on Enter and is empty then', () => {
    const { send } = show(world())
    write('今天发')
    expect(press('Enter').defaultPrevented).toBe(true)
    expect(send).toHaveBeenCalledExactlyOnceWith('今天发')
    expect($<HTMLTextAreaElement>('#reply').value).toBe('')
  })

  it.each([
    ['a key no person pressed', { own: false }],
    ['Shift+Enter', { shiftKey: true }],
    ['Enter inside a composition', { isComposing: true }],
    ['Enter the input method took', { keyCode: 229 }],
  ])('does not send on %s', (_, init) => {
    const { send } = show(world())
    write('今天发')
    press('Enter', init)
    expect(send).not.toHaveBeenCalled()
  })

  it('does not send blank text, nor on a click no person made', () => {
    const { send } = show(world())
    write('  \n')
    press('Enter')
    write('今天发')
    act(() => button('发送').click())
    expect(send).not.toHaveBeenCalled()
  })

  it('goes to the next and the previous buyer with arrows, only while empty', () => {
    const { open } = show(world(CHANGED_ADDRESS))
    const names = text('nav.buyers .buyer-name')
    const here = names.indexOf('风**')
    const idOf = (name: string | null | undefined) => BUYERS.find(each => each.name === name)?.id
    press('ArrowDown')
    expect(open).toHaveBeenLastCalledWith(idOf(names[here + 1]), true)
    press('ArrowUp')
    expect(open).toHaveBeenLastCalledWith(idOf(names[here - 1]), true)
    write('亲')
    press('ArrowDown')
    expect(open).toHaveBeenCalledTimes(2)
  })

  it('keeps what was written for each buyer', () => {
    const { draw } = show(world())
    write('写到一半')
    draw(world(CHANGED_ADDRESS))
    expect($<HTMLTextAreaElement>('#reply').value).toBe('')
    draw(world())
    expect($<HTMLTextAreaElement>('#reply').value).toBe('写到一半')
  })
})

describe('the order column', () => {
  it('saves a remark with its flag', () => {
    const { act: acted } = show(world())
    act(() => button('备注').click())
    write('改地址 荷塘路9号', $<HTMLTextAreaElement>('.act-form textarea'))
    act(() => all('.flags input')[1]?.click())
    act(() => button('保存').click())
    expect(acted).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^260305-/), {
      kind: 'remark',
      text: '改地址 荷塘路9号',
      flag: 'red',
    })
    expect(all('.act-form')).toEqual([])
    expect(document.activeElement?.textContent).toBe('备注')
  })

  it('changes the address from what it is', () => {
    const { act: acted } = show(world())
    act(() => button('修改地址').click())
    write('南京市建邺区江东路1号', $<HTMLTextAreaElement>('.act-form textarea'))
    act(() => button('保存').click())
    expect(acted.mock.calls[0]?.[1]).toEqual({
      kind: 'address',
      recipient: { name: '陆小满', phone: '15800004312', address: '南京市建邺区江东路1号' },
    })
  })

  it('ships with a courier and a number at hand', () => {
    const { act: acted } = show(world())
    act(() => button('发货', $('.acts')).click())
    act(() => button('发货', $('.act-form')).click())
    expect(acted.mock.calls[0]?.[1]).toMatchObject({
      kind: 'ship',
      courier: '中通快递',
      trackingNumber: expect.stringMatching(/^\d{14}$/),
    })
  })

  it('reprices only to a price', () => {
    const { act: acted } = show(world(BUYERS.find(each => each.name === '木子李')))
    act(() => button('改价').click())
    const field = $<HTMLInputElement>('.act-form input')
    for (const value of ['', '六十', '-3', '65.5']) {
      field.value = value
      act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
      act(() => button('保存').click())
    }
    expect(acted.mock.calls.map(call => call[1])).toEqual([{ kind: 'price', amount: 6550 }])
  })

  it('offers what the state allows', () => {
    show(world(MISSING_PART))
    expect(text('.acts button')).toEqual(['备注'])
  })
})

describe('around it', () => {
  it('counts who waits and how the trainee does, and starts over', () => {
    const { restart } = show(advance(world(DISPATCH_TIME, 1), NOW + 10_000))
    expect(text('.score dd')).toEqual(['–', '0 / 2', '0 / 2'])
    expect($('.now-waiting').dataset['any']).toBe('true')
    act(() => $('[aria-label="demo.restart"]').click())
    expect(restart).toHaveBeenCalledOnce()
  })

  it('shows the guide until it is closed', () => {
    const { showGuide } = show(world(), { guide: true })
    expect(all('.guide li')).toHaveLength(3)
    act(() => $('[aria-label="demo.guide.close"]').click())
    expect(showGuide).toHaveBeenCalledExactlyOnceWith(false)
  })
})

describe('what helps a trainee', () => {
  const help = { ...NO_HELP, results: [] }
  function open(more: Partial<Help>, of: World = world()) {
    const actions = fakeActions()
    act(() =>
      render(
        <Practice
          world={of}
          now={NOW}
          guide={false}
          help={{ ...help, ...more }}
          actions={actions}
          say={(key, ...args) => [key, ...args].join(' ')}
        />,
        document.body,
      ),
    )
    return actions
  }

  it('chooses a pace, and pauses', () => {
    const { choosePace, pause } = open({ pace: 'calm' })
    expect(all('.paces [aria-pressed=true]').map(each => each.textContent)).toEqual(['demo.pace.calm'])
    act(() => button('demo.pace.calm').click())
    expect(choosePace).not.toHaveBeenCalled()
    act(() => button('demo.pace.busy').click())
    expect(choosePace).toHaveBeenCalledExactlyOnceWith('busy')
    act(() => $('[aria-label="demo.pause"]').click())
    expect(pause).toHaveBeenCalledExactlyOnceWith(true)
    open({ paused: true })
    expect(text('.paused-line')).toEqual(['demo.paused'])
  })

  it('tells how many characters were typed by hand, not those of a phrase put in', () => {
    const { typed } = open({})
    const box = $<HTMLTextAreaElement>('#reply')
    const input = (data: string, composing = false) => {
      box.value += data
      const event = new InputEvent('input', { bubbles: true, data, isComposing: composing })
      act(() => void box.dispatchEvent(event))
    }
    input('亲')
    input('，')
    input('今天晚上八点前发出哦')
    press('Enter')
    expect(typed).toHaveBeenCalledExactlyOnceWith(2)
  })

  it('shows a hint until it is closed', () => {
    const { closeHint } = open({ hint: 'pin' })
    expect(text('.hint-line span')).toEqual(['demo.hint.pin'])
    act(() => $('[aria-label="demo.hint.close"]').click())
    expect(closeHint).toHaveBeenCalledOnce()
  })

  it('sums up a buyer who has said all, outside the messages a profile reads', () => {
    const answered = agentSays(world(), DISPATCH_TIME.id, '亲，今天晚上就发出', NOW)
    open({}, advance(agentSays(advance(answered, NOW), DISPATCH_TIME.id, '大概三天左右送到', NOW), NOW))
    expect(text('.review .good')).toContain('demo.review.good.words 0')
    expect(all('ol.messages .review')).toEqual([])
  })

  it('keeps results and takes scripts in a panel of its own', async () => {
    const { loadScripts, dropScripts } = open({
      scripts: '双十一',
      scriptFault: { key: 'demo.scripts.notJson' },
    })
    act(() => $('[aria-label="demo.results.name"]').click())
    expect(text('.training p')).toContain('demo.scripts.now 双十一')
    expect(text('.training .fault')).toEqual(['demo.scripts.notJson'])
    const input = $<HTMLInputElement>('.training input[type=file]')
    const file = new File(['{}'], 'a.json')
    Object.defineProperty(input, 'files', { value: [file] })
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
    expect(loadScripts).toHaveBeenCalledExactlyOnceWith(file)
    act(() => button('demo.scripts.drop').click())
    expect(dropScripts).toHaveBeenCalledOnce()
  })
})
