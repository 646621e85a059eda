// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { pushPage } from '@/lib/page-agent/host/push-page'

describe('pushPage', () => {
  const { style } = document.documentElement

  it('gives the page its own margin back, and moves with the side', () => {
    style.setProperty('margin-right', '5px')
    const push = pushPage(document, new AbortController().signal)
    push({ side: 'right', width: 340 })
    expect(style.getPropertyValue('margin-right')).toBe('340px')
    push({ side: 'left', width: 300 })
    expect([style.getPropertyValue('margin-right'), style.getPropertyValue('margin-left')]).toEqual([
      '5px',
      '300px',
    ])
    push(undefined)
    expect([style.getPropertyValue('margin-right'), style.getPropertyValue('margin-left')]).toEqual([
      '5px',
      '',
    ])
    style.removeProperty('margin-right')
  })

  it('takes the push back when the sidebar ends', () => {
    const end = new AbortController()
    pushPage(document, end.signal)({ side: 'right', width: 340 })
    end.abort()
    expect(style.getPropertyValue('margin-right')).toBe('')
  })
})
