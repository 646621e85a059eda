// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { BuyerRecords } from '@/lib/messages'
import type { About, BuyerProfile } from '@/lib/notes/note'
import { conversation, NOW, order, profile, type Stage, say, stage } from './stage'

const BUYER = 'buyer:pinduoduo:id:80001' as About
const DAY = 86_400_000
const PROFILE: BuyerProfile = {
  id: BUYER,
  console: profile.id,
  tags: ['老客'],
  size: '170/92A',
  taboo: '不要香味',
  birthday: '11-22',
  updatedAt: '' as never,
}
const KEPT: BuyerRecords = {
  notes: [],
  followUps: [],
  profile: PROFILE,
  visit: { id: BUYER, last: NOW, before: NOW - DAY, orders: { 'CNY/1': 100_000, 'CNY/2': 5980 } },
  issues: [
    {
      id: 'i1' as never,
      about: BUYER,
      console: profile.id,
      kind: '质量',
      at: NOW - DAY,
      updatedAt: '' as never,
    },
    {
      id: 'i2' as never,
      about: BUYER,
      console: profile.id,
      kind: '质量',
      at: NOW - 2 * DAY,
      updatedAt: '' as never,
    },
  ],
}

describe('the card of the buyer on screen', () => {
  let on: Stage
  afterEach(() => on.end())
  const show = async (kept: BuyerRecords = KEPT, opened = true) => {
    on = await stage({ conversation: conversation(['在吗']), orders: [order('261120-1')] })
    const { shop } = on.model.settings.value
    const tagColours = [
      { tag: '老客', colour: '蓝' },
      { tag: '难缠', colour: '红' },
      { tag: 'VIP', colour: '紫' },
    ]
    on.model.settings.value = { ...on.model.settings.value, shop: { ...shop, tagColours } }
    on.model.records.kept.value = kept
    await on.settle()
    if (opened) on.find('.band-open').click()
    await on.settle()
  }

  it('says in one line under the closed band who it is and what not to get wrong', async () => {
    await show(KEPT, false)
    const line = on.find('.buyer-line').textContent
    for (const part of ['大客户', '170/92A', '不要香味', say('card.issues', 2, '质量 2')])
      expect(line).toContain(part)
    on.find('.buyer-line').click()
    await on.settle()
    expect(on.all('.buyer-line')).toEqual([])
    expect(on.all('.buyer-card')).toHaveLength(1)
  })

  it('has no such line where nothing is known', async () => {
    await show({ notes: [], followUps: [] }, false)
    expect(on.all('.buyer-line')).toEqual([])
  })

  it('shows class, orders and amount, the time before, a near birthday, and issues', async () => {
    await show()
    expect(on.find('.standing').textContent).toBe(
      `大客户${say('card.orders', 2)} ¥1,059.80 · ${say('card.before', say('ui.yesterday', '15:22'))}`,
    )
    const card = on.find('.buyer-card').textContent
    expect(card).toContain(say('card.birthdayIn', 2))
    expect(card).toContain(say('card.issues', 2, '质量 2'))
  })

  it('notes a preference on Enter, but not on the Enter that ends a composition', async () => {
    await show()
    on.button(say('card.edit')).click()
    await on.settle()
    const [field] = on.all('.fact-fields label').filter(one => one.textContent === say('buyers.fact.courier'))
    const input = field?.querySelector('input')
    if (!input) throw new Error('no field for the courier')
    await on.type('顺丰', input)
    await on.press('Enter', input, { isComposing: true })
    expect(on.actions.saveFact).not.toHaveBeenCalled()
    await on.press('Enter', input)
    expect(on.actions.saveFact).toHaveBeenCalledExactlyOnceWith('courier', '顺丰')
  })

  it('gives tags the shop’s colours, offers its list, and takes several typed in one go', async () => {
    await show()
    expect(on.find('.tags .tag').className).toContain('blue')
    on.button(say('sidebar.addTag')).click()
    await on.settle()
    on.button(say('sidebar.addTagOf', '难缠')).click()
    on.button(say('sidebar.addTagOf', 'VIP')).click()
    await on.type('批发、急单，老客', on.find('.tag-field'))
    await on.press('Enter', on.find('.tag-field'))
    expect(on.actions.saveTags.mock.calls).toEqual([
      [['老客', '难缠']],
      [['老客', 'VIP']],
      [['老客', '批发', '急单']],
    ])
  })

  it('fills phrases with what is noted', async () => {
    await show()
    expect(
      on.model.phrases.row({
        id: 'p' as never,
        title: '尺码',
        text: '给您留{偏好尺码}',
        updatedAt: '' as never,
      }).filled.text,
    ).toBe('给您留170/92A')
  })

  it('shows what is kept of the same person on another console, marked as from there, to be read alone', async () => {
    await show()
    const other = 'buyer:douyin:id:9' as About
    on.model.records.linkedOf.value = {
      of: BUYER,
      all: [
        {
          about: other,
          label: '小风',
          place: { zh: '飞鸽', en: 'Feige' },
          profile: { ...PROFILE, id: other, tags: ['VIP'], taboo: '不吃辣' },
          notes: [
            {
              id: 'n9' as never,
              about: other,
              console: profile.id,
              text: '换过两次',
              at: NOW - DAY,
              updatedAt: '' as never,
            },
          ],
        },
      ],
    }
    await on.settle()
    const linked = on.find('.linked')
    expect(linked.getAttribute('aria-label')).toBe(say('card.linkedTo', '飞鸽 · 小风'))
    for (const words of [say('card.linked'), '飞鸽 · 小风', 'VIP', '不吃辣', '换过两次'])
      expect(linked.textContent).toContain(words)
    expect(linked.querySelectorAll('button, input')).toHaveLength(0)
    on.model.records.linkedOf.value = { of: other, all: on.model.records.linkedOf.value.all }
    await on.settle()
    expect(on.all('.linked')).toEqual([])
  })
})
