// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Popup } from '@/components/popup/popup'
import type { OtherPage, PopupActions, Site } from '@/lib/manage/popup'
import type { ConsoleId } from '@/lib/trade/console'

const SITE: Site = {
  facts: {
    id: 'pinduoduo-chat' as ConsoleId,
    name: { zh: '拼多多客服', en: 'Pinduoduo chat' },
    waiting: { look: 20_000, act: 30_000, limit: 180_000 },
    nudge: { chat: true, except: [] },
    flags: [],
  },
  known: { kind: 'code' },
  off: false,
}

function show(site?: Site, switchOff: PopupActions['switchOff'] = async () => undefined, page?: OtherPage) {
  const actions = {
    switchOff: vi.fn(switchOff),
    useHere: vi.fn<() => void>(),
    teach: vi.fn<() => void>(),
    openPractice: vi.fn<() => void>(),
    openManage: vi.fn<() => void>(),
    openConsoles: vi.fn<() => void>(),
    openWelcome: vi.fn<() => void>(),
  }
  const say = (key: string, ...args: readonly (string | number)[]) => [key, ...args].join(' ')
  act(() =>
    render(
      <Popup {...(site && { site })} {...(page && { page })} actions={actions} say={say} />,
      document.body,
    ),
  )
  return actions
}

const $ = (selector: string) => document.querySelector<HTMLElement>(selector)
const settled = () => act(async () => new Promise(resolve => setTimeout(resolve)))

afterEach(() => act(() => render(null, document.body)))

describe('the popup', () => {
  it('names the console and says how well it is known', () => {
    show(SITE)
    expect($('.name')?.textContent).toBe('Pinduoduo chat')
    expect($('.about')?.textContent).toBe('popup.fromCode')
    show({ ...SITE, known: { kind: 'checked', date: '2026-03-01' } })
    expect($('.about')?.textContent).toBe('popup.checked Mar 1, 2026')
    show({ ...SITE, known: { kind: 'own' } })
    expect($('.about')?.textContent).toBe('popup.own')
  })

  it('switches the sidebar off and on again', async () => {
    const { switchOff } = show(SITE)
    expect($('[role=switch]')?.getAttribute('aria-checked')).toBe('true')
    $('[role=switch]')?.click()
    await settled()
    expect(switchOff).toHaveBeenLastCalledWith(true)
    expect($('[role=switch]')?.getAttribute('aria-checked')).toBe('false')
    $('[role=switch]')?.click()
    await settled()
    expect(switchOff).toHaveBeenLastCalledWith(false)
  })

  it('says so and turns back when it was not saved', async () => {
    show(SITE, () => Promise.reject(new Error('full')))
    $('[role=switch]')?.click()
    await settled()
    expect($('[role=alert]')?.textContent).toBe('popup.failed')
    expect($('[role=switch]')?.getAttribute('aria-checked')).toBe('true')
  })

  it('offers to use a page nobody knows, to teach it once allowed, and to repair a known one', () => {
    const page = { host: 'kefu.example.com', taught: false, allowed: false }
    const first = show(undefined, undefined, page)
    $('.site .main')?.click()
    expect(first.useHere).toHaveBeenCalledOnce()
    expect($('.about')?.textContent).toBe('teach.unknownSite')
    const allowed = show(undefined, undefined, { ...page, allowed: true })
    $('.site .main')?.click()
    expect(allowed.teach).toHaveBeenCalledOnce()
    show(undefined, undefined, { ...page, taught: true })
    expect($('.about')?.textContent).toBe('teach.taughtElsewhere')
    const known = show(SITE)
    $('.site .teach')?.click()
    expect(known.teach).toHaveBeenCalledOnce()
    show({ ...SITE, known: { kind: 'own' } })
    expect($('.site .teach')).toBeNull()
  })

  it('says what to do on a site it does not know, and always leads to practice and the full page', () => {
    const { openPractice, openManage, openConsoles } = show()
    expect($('[role=switch]')).toBeNull()
    $('.site .link')?.click()
    for (const way of document.querySelectorAll<HTMLElement>('nav button')) way.click()
    expect([openConsoles, openPractice, openManage].map(each => each.mock.calls.length)).toEqual([1, 1, 1])
  })
})
