import { describe, expect, it } from 'vitest'
import { TOPICS_BY_RULE } from '@/lib/alerts/topics'
import { STARTER } from '@/lib/phrases/starter'
import { checkOutgoing } from '@/lib/phrases/text/check'
import { fill, variablesIn } from '@/lib/phrases/text/fill'
import { VARIABLES } from '@/lib/phrases/text/variables'
import type { ConsoleId, ConsoleLimits } from '@/lib/trade/console'

const TOPICS = TOPICS_BY_RULE.flatMap(({ topics }) => topics)

const { phrases, groups } = STARTER
const table = phrases.map(phrase => [phrase.title, phrase] as const)

/** Everything read: what a phrase looks like on the best of days. */
const values = {
  买家昵称: '小雨',
  商品: '高山云雾绿茶',
  规格: '250克罐装',
  实付金额: '59.80元',
  收件人: '林小雨',
  电话: '138****0000',
  地址: '浙江省杭州市西湖区文三路1号2幢301',
  快递公司: '中通快递',
  运单号: '78900000000001',
  物流动态: '包裹已到达杭州转运中心',
  截单时间: '16:00',
  承诺发货时间: '11月22日18:00',
  店铺: '云岭茶铺',
  客服: '小林',
  今天: '2026-11-21',
}

const console = (family: string): ConsoleLimits => ({
  id: `${family}-chat` as ConsoleId,
  name: { zh: family, en: family },
  waiting: { look: 0, act: 0, limit: 0 },
  nudge: { chat: true, except: [] },
  flags: [],
})

const INTENTS =
  'greet thanks ack ship_time urge_ship eta logistics courier not_received address order_edit cancel return exchange refund return_freight quality wrong_missing price coupon reprice freight price_diff gift review invoice pay cod stock product how_buy policy usage human other'.split(
    ' ',
  )

describe('the starter pack', () => {
  it('has a phrase for about every moment, in the stages of a sale', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(160)
    expect(groups.map(({ name }) => name).sort()).toEqual(
      ['售前', '售中', '物流', '催付', '核对地址', '售后', '评价', '安抚', '结束语'].sort(),
    )
  })

  it.each(TOPICS)('has a phrase for the step %s', topic => {
    expect(phrases.some(phrase => phrase.topic === topic)).toBe(true)
  })

  it('answers every intent that wants an answer', () => {
    const answered = new Set<string>(phrases.flatMap(({ intents = [] }) => intents))
    expect(INTENTS.filter(intent => intent !== 'other' && !answered.has(intent))).toEqual([])
    expect([...answered].filter(intent => !INTENTS.includes(intent))).toEqual([])
  })

  it.each(['code', 'title', 'text', 'id'] as const)('has no %s twice', field => {
    const all = phrases.map(phrase => phrase[field])
    expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([])
  })

  it('groups every phrase, in order', () => {
    const known = new Set(groups.map(({ id }) => id))
    expect(phrases.filter(({ group }) => !group || !known.has(group))).toEqual([])
  })

  it('is older than anything an agent can write', () => {
    const stamps = [...phrases, ...groups].map(({ updatedAt }) => updatedAt)
    expect(stamps.filter(stamp => !(stamp < '000000001') || !/^\w{9}-\w{4}-[a-z\d]+$/.test(stamp))).toEqual(
      [],
    )
  })
})

describe('each phrase', () => {
  it.each(table)('%s may go out on every console', (_, { text }) => {
    const filled = fill(text, values)
    for (const family of ['pinduoduo', 'douyin', 'taobao', 'jd', 'wechat', 'practice']) {
      expect(checkOutgoing(filled.text, { console: console(family), missing: filled.missing })).toEqual([])
    }
  })

  it.each(table)('%s is as long as a chat message', (_, { text, title }) => {
    expect(text.length).toBeLessThanOrEqual(90)
    expect(text.split('\n').length).toBeLessThanOrEqual(4)
    expect(title.length).toBeLessThanOrEqual(12)
  })

  it.each(table)('%s leaves no place for the agent to fill in', (_, { text }) => {
    expect(text).not.toMatch(/光标|cursor/)
  })

  it.each(table)('%s knows its variables', (_, { text }) => {
    expect(variablesIn(text).filter(name => !VARIABLES.includes(name))).toEqual([])
  })

  it.each(table)('%s sets no deadline of its own but the law’s seven days', (_, { text }) => {
    expect(text.replace(/七天(?:无理由|内)/g, '')).not.toMatch(
      /[\d一二两三四五六七八九十半]+\s*个?(?:小时|天|日|工作日|分钟)/,
    )
  })
})
