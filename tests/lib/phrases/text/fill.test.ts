import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill, variablesIn } from '@/lib/phrases/text/fill'

const values = { 买家昵称: '小雨', 订单号: '261121-000000000000001', 今天: '2026-11-21' }
const filled = (text: string, more: Readonly<Record<string, string>> = {}) =>
  fill(text, { ...values, ...more }).text

describe('filling a phrase', () => {
  it.each([
    ['{买家昵称}您好', '小雨您好'],
    ['{ 买家昵称 }您好', '小雨您好'],
    ['{nick}您好，单号{order_id}', '小雨您好，单号261121-000000000000001'],
    ['{昵称|亲}您好', '小雨您好'],
    ['{运单号|稍后发您}', '稍后发您'],
    ['{运单号｜稍后发您}', '稍后发您'],
    ['亲{运单号|}，您好', '亲，您好'],
    ['没有变量', '没有变量'],
    ['', ''],
  ])('%s → %s', (text, expected) => expect(filled(text)).toBe(expected))

  it.each([
    ['{今天}发出', '11月21日发出'],
    ['{日期}发出', '11月21日发出'],
    ['{明天}发出', '11月22日发出'],
    ['{后天}发出', '11月23日发出'],
    ['{昨天}发出', '11月20日发出'],
    ['{今天+3}前', '11月24日前'],
    ['{今天 ＋ 10}前', '12月1日前'],
    ['{明天-1}', '11月21日'],
    ['{today+41}', '1月1日'],
  ])('says days from the shop’s date: %s → %s', (text, expected) => expect(filled(text)).toBe(expected))

  it('has no date to say when none is given', () => {
    expect(fill('{今天+1}到', {}).missing).toEqual(['今天+1'])
  })

  it('takes a date that was typed as it is', () => {
    expect(fill('{今天}到', { 今天: '明早' }).text).toBe('明早到')
  })

  it.each([
    ['用{{大括号}}', '用{大括号}'],
    ['{{{买家昵称}}}', '{小雨}'],
    ['一个 { 没有配对', '一个 { 没有配对'],
    ['配对 } 在前 {', '配对 } 在前 {'],
    ['{跨\n行}', '{跨\n行}'],
  ])('leaves braces meant as such: %s → %s', (text, expected) => expect(filled(text)).toBe(expected))

  it('offers a choice and takes the first until another is chosen', () => {
    const text = '发{选:圆通/ 中通 ／韵达}'
    expect(fill(text, values).parts[1]).toEqual({
      kind: 'choice',
      text: '圆通',
      name: '选:圆通/ 中通 ／韵达',
      options: ['圆通', '中通', '韵达'],
    })
    expect(filled(text, { '选:圆通/ 中通 ／韵达': '中通' })).toBe('发中通')
  })
})

describe('what is missing', () => {
  it('is named once, and stands in the text as more than a hole', () => {
    const { text, missing, parts } = fill('{收件人}，{地址}，再说一遍{收货人}', values)
    expect(missing).toEqual(['收件人', '地址'])
    expect(text).toBe('［收件人］，［地址］，再说一遍［收件人］')
    expect(parts.filter(({ kind }) => kind === 'missing')).toHaveLength(3)
  })

  it.each(['{没听过的}', '{constructor}', '{__proto__}', '{toString}', '{}'])(
    'an unknown name never goes out: %s',
    text => {
      const { missing, text: out } = fill(text, values)
      expect(missing).toHaveLength(1)
      expect(out).not.toMatch(/[{}]/)
    },
  )

  it('an empty value is none', () => expect(fill('{店铺}', { 店铺: '' }).missing).toEqual(['店铺']))

  it('is filled by its own name once typed', () => {
    expect(filled('{没听过的}和{收货人}', { 没听过的: '甲', 收件人: '乙' })).toBe('甲和乙')
  })
})

describe('the caret', () => {
  it('goes where the first mark stands in the filled text, the others are stops', () => {
    const { text, caret, stops } = fill('{买家昵称}，{光标}好的{cursor}。', values)
    expect(text).toBe('小雨，好的。')
    expect(caret).toBe(3)
    expect(stops).toEqual([3, 5])
  })

  it('is absent without a mark', () => expect('caret' in fill('好的', values)).toBe(false))
})

describe('laws', () => {
  it('the parts make up the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}|:/选今天+买家昵称甲\n光标 1') }), text => {
        const result = fill(text, values)
        expect(result.parts.map(part => part.text).join('')).toBe(result.text)
      }),
    ))

  it('a value is never read as a phrase', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), value => {
        expect(fill('<{店铺}>', { 店铺: value }).text).toBe(`<${value}>`)
      }),
    ))

  it('text of 10,000 braces is read at once', () => {
    expect(fill('{'.repeat(10_000), {}).text).toBe('{'.repeat(5_000))
    expect(fill(`${'{a|'.repeat(5_000)}}`, {}).text).toContain('{a|')
  })
})

it('lists the variables of a phrase', () => {
  expect(variablesIn('{买家昵称|亲}，{nick}，{选:甲/乙}{光标}，{今天+1}，{{不是}}')).toEqual([
    '买家昵称',
    '今天+1',
  ])
})
