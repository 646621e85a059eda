import { describe, expect, it } from 'vitest'
import type { IntentId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { STARTER } from '@/lib/phrases/starter'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { Stamp } from '@/lib/trade/record'

const phrase = (id: string, title: string, text: string, more: Partial<Phrase> = {}): Phrase => ({
  id: id as PhraseId,
  title,
  text,
  updatedAt: '' as Stamp,
  ...more,
})

const SHOP: readonly Phrase[] = [
  phrase('hello', '欢迎', '您好，欢迎光临，请问有什么可以帮您'),
  phrase('bye', '不客气', '不客气，有问题随时找我，祝您生活愉快'),
  phrase('ship-time', '发货时间', '付款后 48 小时内发出，以页面显示为准'),
  phrase('hurry', '催发货', '已经加急催仓库了，会尽快给您发出，请再等等', { states: ['paid'] }),
  phrase('where', '物流到哪了', '帮您看了物流，包裹正在路上，单号可以在订单里查', { states: ['shipped'] }),
  phrase('address', '改地址', '请把新的收件人、电话和地址发我，我这边帮您改', { topic: 'ask-new-address' }),
  phrase('confirm', '核对地址', '请核对一下收货信息：{地址}', { topic: 'confirm-address', states: ['paid'] }),
  phrase('nudge', '催付', '您的订单还没有付款，{截单时间}前付款今天就能发', {
    topic: 'nudge',
    states: ['unpaid'],
  }),
  phrase('cancel', '取消订单', '还没有发出，您在订单里点退款，我马上同意', { states: ['unpaid', 'paid'] }),
  phrase('return', '退货', '可以退货，请保持吊牌完好，我把退货地址发您', {
    states: ['shipped', 'received', 'finished'],
  }),
  phrase('broken', '破损', '真抱歉，麻烦拍张外箱和商品的照片，我给您补发或者退款'),
  phrase('price', '不议价', '这已经是活动价，没有办法再少了'),
  phrase('coupon', '优惠券', '首页可以领券，下单时自动抵扣'),
  phrase('invoice', '开发票', '请提供抬头和税号，三天内发到您邮箱'),
  phrase('size', '尺码', '您报一下身高体重，我帮您看穿几码'),
  phrase('deal', '团长专用', '按约定的来', { intents: ['human' as IntentId] }),
]

const says = (text: string | readonly string[], more: Partial<SuggestContext> = {}): SuggestContext => ({
  turns: [text].flat().map(line => ({ side: 'buyer' as const, text: line })),
  alerts: [],
  ...more,
})
const suggested = (context: SuggestContext, limit = 5) =>
  createSuggester(prepare(SHOP))
    .suggest(context, limit)
    .map(({ phrase: id }): string => id)

describe('a line that plainly asks, of something the library answers only nearly', () => {
  const shop = prepare([
    phrase('differ', '款式区别', '这两款主要是尺寸和片数不一样，价格也因此不同，您看更需要哪种'),
    phrase('box', '外包装说明', '外面是加厚纸箱，里面有防撞填充，送人也可以配礼品袋'),
    phrase('fault', '有故障', '真抱歉，麻烦拍个视频我看看'),
  ])
  const shown = (text: string) => createSuggester(shop).suggest(says(text), 5)

  it.each(['穿几码好', '一包几个', '充不上电', '开不了机'])('%s gets a row', text => {
    expect(shown(text)).not.toEqual([])
  })

  it.each(['好的', '知道了', '在看呢'])('%s gets none', text => {
    expect(shown(text)).toEqual([])
  })
})

it.each(['收到 收到', '货收到啦'])('%s gets thanks, and nothing that only names it too', text => {
  const shop = prepare([
    phrase('got', '收到货感谢', '感谢您的支持，满意的话麻烦给个好评'),
    phrase('lost', '没收到', '别急，我联系快递核实一下'),
    phrase('eta', '几天能到', '一般三到五天能到'),
  ])
  const shown = createSuggester(shop).suggest(says(text), 5)
  expect(shown.map(({ phrase: id }) => id)).toEqual(['got'])
})

describe('suggesting', () => {
  it.each<[string, SuggestContext['state'], string]>([
    ['你家多长时间能发货呀', 'unpaid', 'ship-time'],
    ['咋还不发货，等着用呢', 'paid', 'hurry'],
    ['东西走到哪儿了，帮我看下物流', 'shipped', 'where'],
    ['电话号填错了能帮忙改不', 'paid', 'address'],
    ['买重复了，想取消一个', 'paid', 'cancel'],
    ['穿着不合适，我要退掉', 'received', 'return'],
    ['打开一看碗裂了两个', 'received', 'broken'],
    ['大哥再便宜十块行不行', undefined, 'price'],
    ['有没有优惠卷可以用', undefined, 'coupon'],
    ['单位要报销，能开专票吗', 'finished', 'invoice'],
    ['一米七穿多大的', undefined, 'size'],
    ['给我转人工', undefined, 'deal'],
    ['在吗', undefined, 'hello'],
    ['谢谢啦', undefined, 'bye'],
  ])('offers for %s (%s) first %s', (text, state, first) => {
    expect(suggested(says(text, state ? { state } : {}))[0]).toBe(first)
  })

  it.each([
    '好的',
    '嗯嗯',
    '行，知道了',
    '哦哦好',
    '👌',
    '',
    '。。。',
    '湖北孝感',
    '哈哈哈',
    '等我爱人回家商量一下',
    '上班呢晚点聊',
  ])('offers nothing for %s', text => {
    expect(suggested(says(text))).toEqual([])
  })

  it('offers nothing from an empty library, or before anyone has spoken', () => {
    expect(createSuggester(prepare([])).suggest(says('什么时候发货'), 5)).toEqual([])
    expect(suggested({ turns: [], alerts: [] })).toEqual([])
  })

  it('answers the same words by the state of the order', () => {
    const first = (state: NonNullable<SuggestContext['state']>) =>
      suggested(says('这个不想要了', { state }))[0]
    expect(first('paid')).toBe('cancel')
    expect(first('received')).toBe('return')
  })

  it('never offers a phrase written for another state', () => {
    expect(suggested(says('怎么还没发货', { state: 'shipped' }))).not.toContain('hurry')
    expect(suggested(says('怎么还没发货', { state: 'paid' }))).toContain('hurry')
    expect(suggested(says('怎么还没发货'))).toContain('hurry')
  })

  it('takes a phrase for refunds where the order is being refunded', () => {
    const refunding = phrase('agree', '退款进度', '退款申请看到了，会尽快同意', { states: ['refunding'] })
    const first = (more: Partial<SuggestContext>) =>
      createSuggester(prepare([refunding])).suggest(says('退款多久到账', more), 5)
    expect(first({ state: 'paid', refunding: true })).toHaveLength(1)
    expect(first({ state: 'paid' })).toEqual([])
  })

  it('reads the last three lines together', () => {
    expect(suggested(says(['你好', '刚拍的那双鞋', '几天能发出来']))[0]).toBe('ship-time')
  })

  it('reads a question through the yes that followed it, but not for ever', () => {
    expect(suggested(says(['能开发票吗', '单位的', '嗯']))[0]).toBe('invoice')
    expect(suggested(says(['能开发票吗', '嗯', '好', '行']))).toEqual([])
  })

  it('lets the nearer of two earlier topics count more', () => {
    const context: SuggestContext = {
      turns: [
        { side: 'buyer', text: '发票抬头税号已经发了' },
        { side: 'agent', text: '好的' },
        { side: 'buyer', text: '优惠券领了' },
        { side: 'agent', text: '好的' },
        { side: 'buyer', text: '还要等多久' },
      ],
      alerts: [],
    }
    const found = createSuggester(prepare(SHOP))
      .rank(context)
      .map(({ phrase: id }): string => id)
    expect(found.indexOf('coupon')).toBeLessThan(found.indexOf('invoice'))
  })

  it('goes by what the buyer said last, before what was settled earlier', () => {
    const context: SuggestContext = {
      turns: [
        { side: 'buyer', text: '可以开发票吗' },
        { side: 'agent', text: '可以的，抬头发我就行' },
        { side: 'buyer', text: '那有优惠券领吗' },
      ],
      alerts: [],
    }
    expect(suggested(context)[0]).toBe('coupon')
  })

  it('still answers when the agent wrote a word after the question', () => {
    const context: SuggestContext = {
      turns: [
        { side: 'buyer', text: '能不能改一下地址' },
        { side: 'agent', text: '稍等哦' },
      ],
      alerts: [],
    }
    expect(suggested(context)[0]).toBe('address')
  })

  it('keeps to the limit, best first, chances from 0 to 1', () => {
    const found = createSuggester(prepare(SHOP)).suggest(says('地址错了，还没发货吧，发货前帮我改下地址'), 3)
    expect(found.length).toBeLessThanOrEqual(3)
    const scores = found.map(({ chance }) => chance)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(Math.min(...scores)).toBeGreaterThan(0)
    expect(Math.max(...scores)).toBeLessThan(1)
  })

  it('leaves out what fits far worse than the best', () => {
    expect(suggested(says('单位要报销，能开专票吗')).length).toBeLessThan(4)
  })

  it('knows what a reply would say even where it repeats none of the words', () => {
    const untitled = [phrase('check', '', '亲核对一下'), phrase('sold', '', '卖得很好呢')]
    expect(createSuggester(prepare(untitled)).rank(says('搞定，付完'))[0]?.phrase).toBe('check')
  })

  it('knows by the name of a variable what a phrase will say', () => {
    const untitled = [phrase('parcel', '', '在这里：{快递单号}'), phrase('place', '', '在这里：{收件地址}')]
    const first = (text: string) => createSuggester(prepare(untitled)).suggest(says(text), 1)[0]?.phrase
    expect(first('快递的单号是什么')).toBe('parcel')
    expect(first('收件地址对不对')).toBe('place')
  })

  it('prefers, of phrases without a title, the one that says just this', () => {
    const untitled = [
      phrase(
        'all',
        '',
        '可以开发票，另外本店满减活动本周结束，下单时自动抵扣，收藏店铺还送小样，退换货请联系我们',
      ),
      phrase('just', '', '可以开发票的'),
    ]
    expect(createSuggester(prepare(untitled)).suggest(says('能开发票吗'), 1)[0]?.phrase).toBe('just')
  })

  it('survives a message of ten thousand characters', () => {
    expect(suggested(says('发货'.repeat(5_000)))[0]).toBe('ship-time')
  })
})

describe('ranking', () => {
  const ranked = (context: SuggestContext) => createSuggester(prepare(SHOP)).rank(context)

  it('holds every phrase that may be said, the suggested ones first', () => {
    const context = says('能不能开发票', { state: 'paid' })
    const all = ranked(context)
    expect(all[0]?.phrase).toBe('invoice')
    expect(all.map(({ phrase: id }): string => id).sort()).toEqual(
      SHOP.filter(({ states }) => !states || states.includes('paid'))
        .map(({ id }): string => id)
        .sort(),
    )
  })

  it('ranks also where nothing is worth a line', () => {
    expect(suggested(says('嗯嗯'))).toEqual([])
    expect(ranked(says('嗯嗯'))).toHaveLength(SHOP.length)
  })

  it('goes by what was talked about, whoever said it', () => {
    const context: SuggestContext = {
      turns: [
        { side: 'agent', text: '要开专票的话，抬头和税号发我就行' },
        { side: 'buyer', text: '已经写给你们啦' },
      ],
      alerts: [],
    }
    expect(ranked(context)[0]?.phrase).toBe('invoice')
  })
})

describe('the reason beside a suggestion', () => {
  const first = (context: SuggestContext) => createSuggester(prepare(SHOP)).suggest(context, 1)[0]?.reason

  it('is the intent where one is plain', () => {
    expect(first(says('能开发票吗'))).toEqual({ kind: 'intent', intent: 'invoice' })
  })

  it('is the alert where only the alert speaks for it', () => {
    expect(first(says('好的', { state: 'paid', alerts: ['address-to-confirm'] }))).toEqual({
      kind: 'alert',
      alert: 'address-to-confirm',
    })
  })

  it('is the text where only words are alike', () => {
    const only = phrase('odd', '', '云锦提花需要手工定织')
    expect(createSuggester(prepare([only])).suggest(says('云锦提花'), 1)[0]?.reason).toEqual({ kind: 'text' })
  })

  it('is the habit where earlier picks outweigh the rest', () => {
    const suggester = createSuggester(prepare(SHOP))
    const context = says('云锦那款还做不做')
    for (let pick = 0; pick < 300; pick++) suggester.learn(context, 'size' as PhraseId)
    expect(suggester.suggest(context, 1)[0]).toMatchObject({ phrase: 'size', reason: { kind: 'habit' } })
  })
})

describe('alerts among the suggestions', () => {
  it('offers the phrase of an open alert after what answers the buyer', () => {
    const found = suggested(says('能开发票吗', { state: 'paid', alerts: ['address-to-confirm'] }))
    expect(found[0]).toBe('invoice')
    expect(found).toContain('confirm')
  })

  it('does not offer it in a state it was not written for', () => {
    expect(suggested(says('好的', { state: 'shipped', alerts: ['address-to-confirm'] }))).toEqual([])
  })

  it('has nothing to add because a buyer waits', () => {
    expect(suggested(says('好的', { alerts: ['buyer-waiting'] }))).toEqual([])
  })
})

describe('the starter pack', () => {
  it.each<[string, SuggestContext['state'], string]>([
    ['今天下单什么时候可以发走', 'unpaid', '发货'],
    ['包裹三天没动静了', 'shipped', '物流'],
    ['你们发哪家快递', 'unpaid', '快递'],
    ['给我开张发票', 'finished', '发票'],
    ['少寄了一个配件', 'received', '少发'],
    ['今天能发吗', 'paid', '今天能发'],
    ['今天能发吗', undefined, '今天能发'],
    ['今天能发吗', 'shipped', '到哪'],
    ['什么时候发货', 'shipped', '单号'],
  ])('has an answer to %s', (text, state, word) => {
    const titles = new Map(STARTER.phrases.map(({ id, title }) => [id, title]))
    const found = createSuggester(prepare(STARTER.phrases)).suggest(says(text, state ? { state } : {}), 3)
    expect(found.map(({ phrase: id }) => titles.get(id)).join()).toContain(word)
  })
})

describe('where what answers best lacks a value', () => {
  const titles = new Map(STARTER.phrases.map(({ id, title }) => [id, title]))
  const shown = (text: string, known: readonly string[]) =>
    createSuggester(prepare(STARTER.phrases))
      .suggest(says(text, { state: 'paid', known }), 3)
      .map(({ phrase }) => titles.get(phrase))

  it('another that answers the same stands in for it', () => {
    expect(shown('今天能发货吗', ['截单时间'])).toEqual(['今天能发吗'])
    expect(shown('今天能发货吗', [])).toEqual(['什么时候发货'])
  })
})

describe('what is never offered', () => {
  const only = (text: string, more: Partial<Phrase>, context: Partial<SuggestContext>) =>
    createSuggester(prepare([phrase('only', '发货时间', text, more)])).suggest(says('几天能发货', context), 5)
      .length

  it.each<[string, string, Partial<Phrase>, Partial<SuggestContext>, number]>([
    ['whose variable has a value', '最晚{承诺发货时间}发货', {}, { known: ['承诺发货时间'] }, 1],
    ['that would state what was not read', '最晚{承诺发货时间}发货', {}, { known: [] }, 0],
    ['that has words for when it was not read', '最晚{承诺发货时间|尽快}发货', {}, { known: [] }, 1],
    ['whose caret would leave a hole', '最晚{光标}发货', {}, {}, 0],
    ['whose days are past', '活动期间当天发货', { until: '2026-11-11' }, { today: '2026-11-28' }, 0],
    ['whose days are these', '活动期间当天发货', { until: '2026-12-12' }, { today: '2026-11-28' }, 1],
    ['that the console forbids', '付款后当天发货', { topic: 'nudge' }, { forbidden: ['nudge'] }, 0],
  ])('a phrase %s', (_, text, more, context, rows) => expect(only(text, more, context)).toBe(rows))

  it('a phrase just sent to the same question', () => {
    const [first] = suggested(says('几天能发货'))
    const sent = SHOP.find(({ id }) => id === first)?.text ?? ''
    const turns: SuggestContext['turns'] = [
      { side: 'buyer', text: '几天能发货' },
      { side: 'agent', text: `亲，${sent}` },
      { side: 'buyer', text: '到底几天能发货' },
    ]
    expect(suggested({ turns, alerts: [] })).not.toContain(first)
  })

  it('anything to a line the agent has answered', () => {
    const turns: SuggestContext['turns'] = [
      { side: 'buyer', text: '可以开发票吗' },
      { side: 'agent', text: '可以的，抬头和税号发给我就给您开' },
    ]
    expect(suggested({ turns, alerts: [] })).toEqual([])
  })

  it('two phrases that say the same', () => {
    const twins = [
      phrase('one', '开发票', '亲，可以开发票的，麻烦提供抬头和税号'),
      phrase('two', '发票', '亲亲，可以开发票的哦，麻烦提供抬头和税号~'),
    ]
    expect(createSuggester(prepare(twins)).suggest(says('能开发票吗'), 5)).toHaveLength(1)
  })
})

describe('how much is shown', () => {
  it('is less with few and more with many, the sure ones first', () => {
    const suggester = createSuggester(prepare(STARTER.phrases))
    const rows = (amount: 'few' | 'usual' | 'many') =>
      suggester.suggest(says('衣服起球了质量太差'), 20, amount).map(({ phrase: id }) => id)
    const [few, usual, many] = [rows('few'), rows('usual'), rows('many')]
    expect(few.length).toBeLessThan(many.length)
    expect(usual.slice(0, few.length)).toEqual(few)
    expect(many.slice(0, usual.length)).toEqual(usual)
  })
})
