// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Issue } from '@/lib/notes/issue'
import { click, fire, named, open, say, type } from '../render'

const issue = (id: string, kind: string, day: string, more: Partial<Issue> = {}) =>
  ({
    id,
    about: 'buyer:douyin:1',
    console: 'douyin-feige',
    kind,
    product: '毛巾',
    at: Date.parse(`${day}T10:00:00+08:00`),
    label: '风铃',
    updatedAt: '',
    ...more,
  }) as Issue

const ISSUES = [
  issue('i3', '质量', '2026-11-20', { text: '掉色', order: '261120-1' as never, by: '小王' }),
  issue('i2', '发错', '2026-10-05', { product: '水杯' }),
  issue('i1', '质量', '2026-03-01'),
]

const show = (issues: readonly Issue[]) =>
  open(model => {
    model.section.value = 'issues'
    model.issues.value = issues
  })

const lines = (root: HTMLElement, side: string) =>
  [...root.querySelectorAll(`table[aria-label="${say('issues.table', side)}"] tr`)].map(row =>
    [...row.children].map(cell => cell.textContent),
  )

describe('the page of issues', () => {
  it('counts by kind, product and month in the time that is looked at', async () => {
    const { root } = await show(ISSUES)
    expect(lines(root, say('issues.side.kind'))).toEqual([
      [say('issues.side.kind'), '2026-10', '2026-11', say('issues.total')],
      ['发错', '1', '0', '1'],
      ['质量', '0', '1', '1'],
      [say('issues.total'), '1', '1', '2'],
    ])
    await click(named(root, say('issues.all')))
    await click(named(root, say('issues.side.product')))
    expect(lines(root, say('issues.side.product'))).toContainEqual(['毛巾', '2', '0', '2'])
    await click(named(root, say('issues.side.month')))
    expect(lines(root, say('issues.side.month')).map(([name]) => name)).toEqual([
      say('issues.side.month'),
      '2026-03',
      '2026-10',
      '2026-11',
      say('issues.total'),
    ])
  })

  it('saves the table and every issue, without who the buyer is', async () => {
    const { root, actions } = await show(ISSUES)
    const choose = async (name: string) => {
      await click(named(root, say('issues.export')))
      await click(named(root, name))
      return vi.mocked(actions.exportIssues).mock.lastCall?.[0]
    }
    expect((await choose(say('issues.exportCounts')))?.at(-1)).toEqual([say('issues.total'), 1, 1, 2])
    const every = await choose(say('issues.exportAll'))
    expect(every?.[1]).toEqual(['2026-11-20 10:00', '质量', '毛巾', '261120-1', '飞鸽', '小王', '掉色'])
    expect(JSON.stringify(every)).not.toContain('风铃')
  })

  it('sets one right, and deletes one', async () => {
    const { root, actions } = await show(ISSUES)
    await click(named(root, say('issues.edit', '质量 · 毛巾')))
    const kind = named<HTMLSelectElement>(root, say('issues.kinds'))
    kind.value = '尺码'
    await fire(kind, new Event('change', { bubbles: true }))
    await type(named(root, say('issues.detail')), '')
    await click(named(root, say('note.save')))
    const [saved] = vi.mocked(actions.saveIssue).mock.lastCall ?? []
    expect(saved).toMatchObject({ id: 'i3', kind: '尺码', product: '毛巾' })
    expect(saved).not.toHaveProperty('text')
    await click(named(root, say('issues.remove', '发错 · 水杯')))
    expect(actions.removeIssue).toHaveBeenCalledWith(expect.objectContaining({ id: 'i2' }))
  })

  it('teaches where issues come from, and says when there is none in that time', async () => {
    expect((await show([])).root.textContent).toContain(say('issues.empty'))
    const { root } = await show([issue('i1', '质量', '2026-03-01')])
    expect(root.textContent).toContain(say('issues.none'))
  })
})
