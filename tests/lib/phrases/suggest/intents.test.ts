import { describe, expect, it } from 'vitest'
import { STARTER } from '@/lib/phrases/starter'
import { createIntentReader } from '@/lib/phrases/suggest/intents'
import { INTENT_RULES } from '@/lib/phrases/suggest/lexicon/intent-rules'
import { REPLIES } from '@/lib/phrases/suggest/lexicon/replies'
import { WORDS } from '@/lib/phrases/suggest/lexicon/words'

const reader = createIntentReader()
const first = (text: string) => reader.read(text)[0]?.intent

describe('reading what a buyer wants', () => {
  it.each([
    ['老板在吗', 'greet'],
    ['辛苦了，再见', 'thanks'],
    ['嗯好的', 'ack'],
    ['我拍下了哈', 'ack'],
    ['大概几号能发货', 'ship_time'],
    ['能不能快点发，急用', 'urge_ship'],
    ['寄到拉萨多久能到', 'eta'],
    ['我的件卡在中转站两天了', 'logistics'],
    ['揽收了没有', 'logistics'],
    ['可以发顺丰吗', 'courier'],
    ['显示签收可我根本没收到', 'not_received'],
    ['收货地址写错了', 'address'],
    ['麻烦备注一下要红色', 'order_edit'],
    ['帮我把订单取消', 'cancel'],
    ['七天无理由能退货吧', 'return'],
    ['退款怎么还没到账', 'refund'],
    ['我想换货', 'exchange'],
    ['退货的运费谁出', 'return_freight'],
    ['收到就是坏的', 'quality'],
    ['漏发了一包', 'wrong_missing'],
    ['能打个折吗', 'price'],
    ['优惠劵怎么用不了', 'coupon'],
    ['我拍了你改下运费', 'reprice'],
    ['要多少才包邮', 'freight'],
    ['才买就降价，退差价吧', 'price_diff'],
    ['买这个有赠品吗', 'gift'],
    ['晒图有返现吗', 'review'],
    ['发票抬头写个人', 'invoice'],
    ['可以用花呗付款吗', 'pay'],
    ['支持货到付款吗', 'cod'],
    ['蓝色什么时候补货', 'stock'],
    ['这个是纯棉的吗', 'product'],
    ['拍不下来怎么回事', 'how_buy'],
    ['保修几年', 'policy'],
    ['滤芯怎么安装', 'usage'],
    ['我要投诉你们', 'human'],
  ])('%s → %s', (text, intent) => expect(first(text)).toBe(intent))

  it.each(['', '哈哈', '湖北孝感', '13800000000', '🙂🙂'])('reads nothing into %s', text => {
    expect(reader.read(text).filter(({ score }) => score >= 1.4)).toEqual([])
  })

  it('reads 没收到货 as not received, not as a receipt', () => {
    expect([...reader.notions('没收到货')]).toContain('noreceive')
    expect([...reader.notions('没收到货')]).not.toContain('got')
  })

  it('knows a line that says no more than yes', () => {
    expect(reader.notions('好的，谢谢亲').has('bare')).toBe(true)
    expect(reader.notions('好的，那发票呢').has('bare')).toBe(false)
  })
})

describe('the lexicon', () => {
  const heads = (table: string) =>
    table
      .trim()
      .split('\n')
      .map(line => line.split(' ')[0] ?? '')
  const notions = new Set([...heads(WORDS), 'bare'])

  it('uses only notions that have words', () => {
    const used = INTENT_RULES.trim()
      .split('\n')
      .flatMap(line => line.split(' ').slice(1))
      .filter(part => !/^[\d.]+$/.test(part))
    const named = [...used.flatMap(part => part.split(/[+-]/)), ...REPLIES.trim().split(/\s+/)]
    expect(named.filter(notion => !notions.has(notion))).toEqual([])
  })

  it('names each notion and each intent once, and no word twice for one notion', () => {
    for (const table of [WORDS, INTENT_RULES, REPLIES])
      expect(new Set(heads(table)).size).toBe(heads(table).length)
    for (const line of WORDS.trim().split('\n')) {
      const words = line.split(' ').slice(1)
      expect(new Set(words).size, line).toBe(words.length)
    }
  })

  it('has every intent the starter pack names', () => {
    const intents = new Set(heads(INTENT_RULES))
    expect(
      STARTER.phrases.flatMap(phrase => phrase.intents ?? []).filter(intent => !intents.has(intent)),
    ).toEqual([])
  })
})
