// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { ConsoleSummary } from '@/lib/manage/model'
import type { ConsoleId } from '@/lib/trade/console'
import { click, named, open, say } from './render'

const CHAT: ConsoleSummary = {
  facts: {
    id: 'pinduoduo-chat' as ConsoleId,
    name: { zh: '拼多多商家客服', en: 'Pinduoduo merchant chat' },
    waiting: { look: 20_000, act: 30_000, limit: 180_000 },
    nudge: { chat: true, except: [] },
    flags: [],
  },
  sites: [],
  verified: 'public code',
  family: 'pinduoduo',
  deep: true,
}

describe('deep reading on the page of consoles', () => {
  it('is explained, off at first, and switched for one console', async () => {
    const { root, actions } = await open(
      model => {
        model.section.value = 'consoles'
      },
      {},
      [CHAT],
    )
    const section = root.querySelector('.deep-reading')
    expect(section?.textContent).toContain(say('deep.about'))
    const box = named<HTMLInputElement>(root, '拼多多商家客服')
    expect(box.checked).toBe(false)
    click(box)
    expect(actions.setDeep).toHaveBeenCalledWith('pinduoduo-chat', true)
  })
  it('follows what is switched elsewhere', async () => {
    const { root } = await open(
      model => {
        model.section.value = 'consoles'
        model.deep.value = ['pinduoduo-chat']
      },
      {},
      [CHAT],
    )
    expect(named<HTMLInputElement>(root, '拼多多商家客服').checked).toBe(true)
  })
  it('is not there where nothing is known of the answers', async () => {
    const { root } = await open(model => {
      model.section.value = 'consoles'
    })
    expect(root.querySelector('.deep-reading')).toBeNull()
  })
})
