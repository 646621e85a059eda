// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest'
import { type DayRow, emptyRow } from '@/lib/day/row'
import type { ManageModel } from '@/lib/manage/model'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { click, named, open, say, type } from '../render'

const row = (more: Partial<DayRow> = {}): DayRow => {
  const { agent, shop, console = 'douyin', day = '2026-11-21', device = 'mine' } = more
  const place = { day, console, device, ...(agent && { agent }), ...(shop && { shop }) }
  return {
    ...emptyRow(place),
    counts: { rounds: 4, timed: 3, timedMs: 45_000, nudged: 4, paid: 1, 'paid.CNY': 5980 },
    times: { '9/0': 1, '9/1': 1, '15/4': 1 },
    ...more,
  }
}

const show = (model: ManageModel, rows: readonly DayRow[], more: object = {}) => {
  model.section.value = 'day'
  model.day.kept.value = { rows, questions: [], device: 'mine', ...more }
}

const figure = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('.figure')].find(one => one.querySelector('dt')?.textContent === name)
    ?.textContent

describe('My day', () => {
  it('shows figures against their targets', async () => {
    const { root } = await open(model => show(model, [row()]))
    expect(figure(root, '平均回复')).toBe('平均回复15 秒目标 ≤ 60 秒 · 达标')
    expect(figure(root, '20 秒内回复')).toBe('20 秒内回复50%目标 ≥ 80% · 未达标')
    expect(figure(root, '首次回复')).toBe('首次回复–目标 ≤ 20 秒')
  })

  it('has the numbers of each picture in a table behind it', async () => {
    const { root } = await open(model => show(model, [row()]))
    const cells = (name: string, first: string) =>
      [...root.querySelectorAll(`table[aria-label="${name}"] tr`)].find(
        line => line.querySelector('th')?.textContent === first,
      )?.textContent
    expect(cells(say('day.timesAbout'), '09:00')).toBe('09:001100000')
    expect(cells(say('day.timesAbout'), '15:00')).toBe('15:000000100')
    expect(cells(say('day.funnelAbout'), '催付订单')).toBe('催付订单4')
    expect(cells(say('day.funnelAbout'), '付款金额')).toBe('付款金额¥59.80')
  })

  it('teaches what to do where nothing was counted, and says when it is switched off', async () => {
    const { root } = await open(model => {
      show(model, [])
      const { privacy } = model.settings.value
      model.settings.value = { ...model.settings.value, privacy: { ...privacy, countDay: false } }
    })
    expect(root.textContent).toContain(say('day.empty'))
    expect(root.textContent).toContain(say('day.off'))
  })

  it('asks for the days that are looked at', async () => {
    const { root, model, actions } = await open(model => show(model, [row()]))
    await click(named(root, '周'))
    expect(model.day.period.value).toEqual({ from: '2026-11-16', to: '2026-11-22' })
    await click(named(root, '往前'))
    expect(model.day.period.value).toEqual({ from: '2026-11-09', to: '2026-11-15' })
    expect(actions.loadDays).toHaveBeenCalledTimes(3)
    await click(named(root, '回到今天'))
    expect(model.day.day.value).toBe('2026-11-21')
  })

  it('shows one’s own day, and everybody’s side by side', async () => {
    const { root, model } = await open(model =>
      show(model, [row({ agent: '小王' }), row({ agent: '小李', device: 'other' })]),
    )
    expect(figure(root, '回复轮次')).toBe('回复轮次4')
    const people = [...root.querySelectorAll(`table[aria-label="${say('day.people')}"] tbody th`)]
    expect(people.map(one => one.textContent)).toEqual(['小李', '小王'])
    await type(named(root, '客服'), '=小李', 'change')
    expect(model.day.own.value.map(({ device }) => device)).toEqual(['other'])
  })

  it('can be had for one console and one shop', async () => {
    const { model } = await open(model =>
      show(model, [row({ shop: '一店' }), row({ console: 'jd', shop: '二店' })]),
    )
    model.day.filter.value = { console: 'jd' }
    expect(model.day.own.value.map(({ shop }) => shop)).toEqual(['二店'])
  })

  it('goes out as CSV, a line for each day, agent, console and shop', async () => {
    const { root, actions } = await open(model => show(model, [row({ agent: '小王', shop: '一店' })]))
    await click(named(root, '导出 CSV'))
    const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')]
    const csv = items.find(item => item.textContent === '导出 CSV')
    if (!csv) throw new Error('no such item')
    await click(csv)
    expect(actions.exportDaysCsv).toHaveBeenCalledWith([
      expect.arrayContaining(['客服', '后台', '店铺', '回复轮次']),
      expect.arrayContaining(['2026-11-21', '小王', '飞鸽', '一店', 4, '15 秒', '¥59.80']),
    ])
  })

  it('turns a question that nothing answered into a phrase', async () => {
    const questions = [
      { text: '能放洗衣机洗吗', answer: '可以机洗', at: 1 },
      { text: '能放洗衣机洗吗', answer: '', at: 2 },
      { text: '有发票吗', answer: '', at: 2 },
    ]
    const { root, actions } = await open(model => show(model, [row()], { questions }))
    expect(root.textContent).not.toContain('有发票吗')
    await click(named(root, '写成短语'))
    expect(actions.writePhrase).toHaveBeenCalledWith('能放洗衣机洗吗', '可以机洗')
    await click(named(root, '不用写'))
    expect(actions.dropQuestions).toHaveBeenCalledWith(expect.arrayContaining(['能放洗衣机洗吗']))
  })

  it('works satisfaction out of typed stars', async () => {
    const { root, actions } = await open(model => {
      show(model, [row()])
      const { day } = model.settings.value
      model.settings.value = { ...model.settings.value, day: { ...day, stars: '1,0,0,0,9' } }
    })
    expect(root.textContent).toContain('满意度 90%')
    expect(root.textContent).toContain('再来 10 个 5 星就到 95%')
    await type(named(root, '1 星'), '2', 'blur')
    const [section, change] = vi.mocked(actions.saveSettings).mock.lastCall ?? []
    const now = { ...DEFAULT_SETTINGS.day, stars: '1,0,0,0,9' }
    expect(section).toBe('day')
    expect(typeof change === 'function' && change(now as never)).toEqual({ stars: '2,0,0,0,9' })
  })
})
