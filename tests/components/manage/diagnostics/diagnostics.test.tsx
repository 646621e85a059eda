// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Diagnosis } from '@/lib/manage/diagnostics/diagnosis'
import type { ConsoleId } from '@/lib/trade/console'
import { click, named, open, say } from '../render'

const FEIGE: Diagnosis = {
  id: 'douyin-feige' as ConsoleId,
  name: '飞鸽',
  origin: 'built-in',
  verified: 'public code',
  expected: [{ part: 'messages', evidence: 'strong' }],
  off: ['messages'],
  health: {
    parts: {
      messages: {
        missed: { since: 0, last: 0, times: 3, tried: [{ rule: 'chat.list', of: 2 }] },
      },
    },
    insertion: { failed: [] },
  },
}

describe('diagnostics', () => {
  it('are one click away from the list of consoles, which says where alerts are off', async () => {
    const { root } = await open(model => {
      model.section.value = 'consoles'
      model.diagnoses.value = [FEIGE]
    })
    const link = named<HTMLAnchorElement>(root, say('diagnose.linkOffOf', '飞鸽'))
    expect(link.getAttribute('href')).toBe('#/consoles/douyin-feige')
    expect(link.textContent).toBe(say('diagnose.linkOff'))
  })

  it('show the failing part and copy the very text they show', async () => {
    const copyText = vi.fn(async () => {})
    const { root } = await open(
      model => {
        model.section.value = 'consoles'
        model.diagnoses.value = [FEIGE]
        model.diagnosed.value = FEIGE.id
      },
      { copyText },
    )
    expect(root.querySelector('h1')?.textContent).toBe(say('diagnose.title', '飞鸽'))
    const row = root.querySelector('tr.missed')
    expect(row?.textContent).toContain(say('part.messages'))
    expect(row?.textContent).toContain(say('diagnose.unmatched', 'chat.list', 2))
    click(named(root, say('diagnose.copy')))
    expect(copyText).toHaveBeenCalledWith(root.querySelector<HTMLTextAreaElement>('.report')?.value)
  })

  it('of a console nobody knows are the list of consoles', async () => {
    const { root } = await open(model => {
      model.section.value = 'consoles'
      model.diagnosed.value = 'gone'
    })
    expect(root.querySelector('h1')?.textContent).toBe(say('manage.rail.consoles'))
  })
})
