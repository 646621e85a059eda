// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { ManageModel, TaughtSummary } from '@/lib/manage/model'
import type { ConsoleId } from '@/lib/trade/console'
import { click, named, open, say, type } from './render'

const DESK: TaughtSummary = {
  id: 'taught-kefu-example-com',
  name: '样例客服台',
  sites: ['https://kefu.example.com/*'],
  verified: '2026-11-21',
  allowed: false,
  text: '{"kind":"profile"}',
}
const REPAIR: TaughtSummary = {
  id: 'douyin-feige',
  over: 'douyin-feige' as ConsoleId,
  sites: [],
  verified: '2026-11-20',
  allowed: true,
  text: '{"kind":"patch"}',
}
const withTaught =
  (...taught: TaughtSummary[]) =>
  (model: ManageModel) => {
    model.section.value = 'consoles'
    model.taught.value = taught
  }

describe('taught consoles', () => {
  it('are named, a repair by what it repairs, and only what needs leave has a switch', async () => {
    const { root } = await open(withTaught(DESK, REPAIR))
    const lines = [...root.querySelectorAll('.taught-line strong')].map(line => line.textContent)
    expect(lines).toEqual(['样例客服台', say('manage.consoles.repair', '飞鸽')])
    expect(root.querySelectorAll('.taught-line input[type=checkbox]')).toHaveLength(1)
  })

  it('are allowed on their site, shared and deleted', async () => {
    const { root, actions } = await open(withTaught(DESK))
    click(named(root, say('manage.consoles.allow')))
    expect(actions.allowTaught).toHaveBeenCalledWith(DESK, true)
    click(named(root, say('manage.consoles.share', '样例客服台')))
    expect(actions.exportTaught).toHaveBeenCalledWith(DESK)
    click(named(root, say('manage.consoles.remove', '样例客服台')))
    expect(actions.removeTaught).toHaveBeenCalledWith(DESK)
  })

  it('are edited as text, and stay open with what is wrong until it is right', async () => {
    const saveTaught = vi
      .fn(() => Promise.resolve<{ key: 'teach.fault.missing'; args: string[] }[]>([]))
      .mockResolvedValueOnce([{ key: 'teach.fault.missing', args: ['profile'] }])
    const { root } = await open(withTaught(DESK), { saveTaught })
    click(named(root, say('manage.consoles.edit', '样例客服台')))
    type(named<HTMLTextAreaElement>(root, say('manage.consoles.text')), '{}')
    click(named(root, say('manage.consoles.save')))
    await vi.waitFor(() =>
      expect(root.querySelector('.taught-editor .faults')?.textContent).toBe(
        say('teach.fault.missing', 'profile'),
      ),
    )
    expect(saveTaught).toHaveBeenCalledWith('{}')
    click(named(root, say('manage.consoles.save')))
    await vi.waitFor(() => expect(root.querySelector('.taught-editor')).toBeNull())
  })

  it('say how the first one comes about', async () => {
    const { root } = await open(withTaught())
    expect(root.textContent).toContain(say('manage.consoles.noneTaught'))
  })
})
