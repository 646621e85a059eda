import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TriedSelector } from '@/lib/consoles/health/matches'
import type { Diagnosis } from '@/lib/manage/diagnostics/diagnosis'
import { reportText } from '@/lib/manage/diagnostics/report'
import type { ConsoleId } from '@/lib/trade/console'
import { wordsIn } from '../../../words'

const at = (clock: string) => Date.parse(`2026-11-20T${clock}:00+08:00`)
const setting = {
  about: { version: '1.2.0', browser: 'Chrome 156' },
  now: at('15:30'),
  timeZone: 'Asia/Shanghai',
  say: wordsIn('zh_CN'),
}

const FAILING: Diagnosis = {
  id: 'pinduoduo-chat' as ConsoleId,
  name: '拼多多商家客服',
  origin: 'built-in',
  verified: 'public code',
  expected: [
    { part: 'buyer', evidence: 'strong' },
    { part: 'messages', evidence: 'strong' },
    { part: 'state', evidence: 'none' },
    { part: 'amount', evidence: 'weak' },
  ],
  off: ['messages'],
  health: {
    readAt: at('15:20'),
    page: 'https://mms.pinduoduo.com/chat-merchant/index.html',
    parts: {
      buyer: {
        read: {
          at: at('15:20'),
          tried: [
            {
              rule: 'chat.buyerName',
              of: 1,
              matched: { at: 0, selector: '.chatWindowHeader .base-info .name' },
            },
            { rule: 'chat.active.name', of: 2 },
          ],
        },
      },
      messages: {
        read: { at: at('09:00'), tried: [] },
        missed: { since: at('14:02'), last: at('15:20'), times: 4, tried: [{ rule: 'chat.list', of: 2 }] },
      },
      state: { read: { at: at('15:20'), tried: [] } },
    },
    insertion: {
      worked: { at: at('15:21'), editor: 'field', method: 'written' },
      failed: [
        { editor: 'field', method: 'typed', came: 'zero', since: at('15:21'), last: at('15:21'), times: 1 },
      ],
    },
  },
}

describe('the report', () => {
  it('says what is read by what, and what fails since when', () => {
    expect(reportText(FAILING, setting)).toBe(`席边诊断 2026-11-20 15:30
后台：拼多多商家客服（pinduoduo-chat，内置）
依据：按公开代码编写，未核对
最近读到：2026-11-20 15:20
页面：https://mms.pinduoduo.com/chat-merchant/index.html
提醒：连续三次没读到聊天记录，靠它判断的提醒停了
版本：席边 1.2.0，Chrome 156

读到什么
- 买家（依据充分）：读到了，2026-11-20 15:20
    chat.buyerName：第 1 个对上（共 1 个） .chatWindowHeader .base-info .name
    chat.active.name：2 个都没对上
- 聊天记录（依据充分）：连续 4 次没读到，2026-11-20 14:02 起；最近一次 2026-11-20 15:20；上次读到 2026-11-20 09:00
    chat.list：2 个都没对上
- 订单状态（没有依据）：读到了，2026-11-20 15:20
    没有选择器对上：按内容认出来的，或在页面里的框架中读到
- 订单金额（依据较弱）：还没遇到过

放进输入框
- 成功：直接写进去（field / written），2026-11-20 15:21
- 没放进去：像打字一样输入（field / typed），1 次，2026-11-20 15:21 起，没有出现
`)
  })

  it('says so where the console was never read', () => {
    const { health: _, ...never } = FAILING
    const text = reportText({ ...never, off: [] }, setting)
    expect(text).toContain('最近读到：这台电脑上还没读到过')
    expect(text).not.toContain('放进输入框')
  })

  it('lets nothing personal through, whatever selectors, addresses and names hold', () => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 20 })
      .map(all => all.join(''))
    const name = fc.constantFrom('李小明', '欧阳娜娜', '张伟', 'zhangwei', 'OliviaBrown')
    const email = name.map(who => `${who}@mail.example.com`)
    const secret = fc.oneof(digits, name, email)
    const selector = fc
      .tuple(secret, digits, fc.constantFrom('"', "'"))
      .map(
        ([value, number, mark]) => `#row-${number} > [title^=${mark}${value}${mark}], [data-who*=${number}]`,
      )
    fc.assert(
      fc.property(secret, selector, secret, digits, (step, css, query, number) => {
        const tried: TriedSelector[] = [{ rule: 'chat.list', of: 1, matched: { at: 0, selector: css } }]
        const text = reportText(
          {
            ...FAILING,
            name: `店铺 ${number}`,
            health: {
              page: `https://shop.example/chat/${step}?who=${query}#${number}`,
              parts: {
                buyer: { read: { at: 1, tried } },
                messages: { missed: { since: 1, last: 2, times: 3, tried } },
              },
              insertion: {
                failed: [{ editor: number, method: number, came: number, since: 1, last: 1, times: 1 }],
              },
            },
          },
          setting,
        )
        expect(text).not.toMatch(/\p{Nd}{5}/u)
        for (const one of [step, query, number, css.split('=')[1] ?? '']) expect(text).not.toContain(one)
        expect(text).not.toContain('@')
      }),
    )
  })
})
