// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guardHost } from '@/lib/page-agent/host/guard'
import { createRoot, dress } from '@/lib/page-agent/host/root'

const STYLE = { position: 'fixed', right: '0' }

describe('the host of what is ours on a page', () => {
  let end: AbortController
  let host: HTMLElement
  let text: string | null
  beforeEach(() => {
    end = new AbortController()
    host = createRoot(document, '', STYLE).host
    text = host.getAttribute('style')
    guardHost(host, () => dress(host, STYLE), end.signal)
  })
  afterEach(() => {
    end.abort()
    host.remove()
    vi.useRealTimers()
  })
  /** Observers are told in a later turn. */
  const told = () => vi.waitFor(() => expect(host.parentNode).toBe(document.documentElement))

  it('is closed to the page’s scripts, and styled so that no rule of the page’s outdoes it', () => {
    expect(host.shadowRoot).toBeNull()
    expect(text?.split(';').every(rule => rule.endsWith('!important'))).toBe(true)
    expect(text).toContain('all:initial')
  })

  it.each<[string, () => void]>([
    ['removed', () => host.remove()],
    ['moved into the body', () => document.body.append(host)],
  ])('comes back when it is %s', async (_, harm) => {
    harm()
    await told()
  })

  it.each<[string, () => void]>([
    ['hidden', () => host.style.setProperty('display', 'none', 'important')],
    ['undressed', () => host.removeAttribute('style')],
    ['hidden by an attribute', () => host.setAttribute('hidden', '')],
    ['made untouchable', () => host.setAttribute('inert', '')],
  ])('is as it was when it is %s', async (_, harm) => {
    harm()
    await vi.waitFor(() => expect(host.getAttributeNames()).toEqual(['style']))
    expect(host.getAttribute('style')).toBe(text)
  })

  it('is left where it is while nothing is wrong: moving it would load its frame anew', async () => {
    const append = vi.spyOn(document.documentElement, 'append')
    const other = document.documentElement.appendChild(document.createElement('div'))
    other.remove()
    await Promise.resolve()
    await Promise.resolve()
    expect(append).not.toHaveBeenCalled()
    append.mockRestore()
  })

  it('lets a page that fights on have its way after a while', async () => {
    let removals = 0
    const fight = new MutationObserver(() => {
      if (host.isConnected && removals < 100) {
        removals++
        host.remove()
      }
    })
    fight.observe(document.documentElement, { childList: true })
    removals++
    host.remove()
    await vi.waitFor(() => expect(removals).toBe(21))
    await new Promise(done => setImmediate(done))
    expect([removals, host.isConnected]).toEqual([21, false])
    fight.disconnect()
  })

  it('stays away after the end', async () => {
    end.abort()
    host.remove()
    await new Promise(done => setImmediate(done))
    expect(host.isConnected).toBe(false)
  })
})
