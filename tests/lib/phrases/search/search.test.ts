import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Group, GroupId, Phrase, PhraseId, Usage } from '@/lib/phrases/library/phrase'
import { parsePinyin } from '@/lib/phrases/search/pinyin'
import { PINYIN } from '@/lib/phrases/search/pinyin.data'
import { createSearch, type SearchOptions } from '@/lib/phrases/search/search'
import type { Stamp } from '@/lib/trade/record'

const pinyin = parsePinyin(PINYIN)
const updatedAt = '' as Stamp
const phrase = (title: string, text: string, more: Partial<Phrase> = {}): Phrase => ({
  id: title as PhraseId,
  title,
  text,
  updatedAt,
  ...more,
})
const group = (id: string, name: string, parent?: string): Group => ({
  id: id as GroupId,
  name,
  updatedAt,
  ...(parent && { parent: parent as GroupId }),
})
const groups = [group('after', '售后'), group('refund', '退款', 'after'), group('way', '物流')]

const LIBRARY = [
  phrase('发货时间', '亲，您的订单按承诺时间安排，请留意~', { code: 'fh' }),
  phrase('催发货', '已经帮您催仓库了', { code: 'cfh' }),
  phrase('改地址', '麻烦把新的收货地址发我', { code: 'gdz' }),
  phrase('优惠券', '领取后下单自动抵扣，ＶＩＰ可叠加', { code: 'yhq' }),
  phrase('重新寄', '重量和长度都核对过，行李箱款绿色', { code: '补1' }),
  phrase('退款到账', '款项原路退回，请留意', { group: 'refund' as GroupId }),
  phrase('退货运费', '有运费险的按规则赔付', { group: 'after' as GroupId }),
  phrase('查件', '包裹在西安中转，发出后更新', { group: 'way' as GroupId }),
  phrase('住宿', '宿舍楼请写明楼栋', {}),
]
const finder = (options: SearchOptions = {}, phrases: readonly Phrase[] = LIBRARY) =>
  createSearch(phrases, { pinyin, groups, ...options })
const found = (query: string, limit = 20, options?: SearchOptions) =>
  finder(options)
    .search(query, limit)
    .map(({ phrase }) => phrase)

describe('finds', () => {
  it.each([
    // query, what must come first
    ['发货', '发货时间'],
    ['fahuo', '发货时间'],
    ['FaHuo', '发货时间'],
    ['fahu', '发货时间'],
    ['发huo', '发货时间'],
    ['fa货', '发货时间'],
    ['fhsj', '发货时间'],
    ['fhuoshijian', '发货时间'],
    ['發貨', '发货时间'],
    ['cuifh', '催发货'],
    ['zhongxin', '重新寄'],
    ['chongxin', '重新寄'],
    ['hangli', '重新寄'],
    ['xingli', '重新寄'],
    ['zhangdu', '重新寄'],
    ['lvse', '重新寄'],
    ['lüse', '重新寄'],
    ["xi'an", '查件'],
    ['xianz', '查件'],
    ['zhusu', '住宿'],
    ['vip', '优惠券'],
    ['ＶＩＰ', '优惠券'],
    ['补1', '重新寄'],
    ['cangku', '催发货'],
    ['退款 到账', '退款到账'],
    ['到账 退款', '退款到账'],
    ['yuanlu 退款', '退款到账'],
    ['到账　原路', '退款到账'],
  ])('%s: %s', (query, expected) => expect(found(query)[0]).toBe(expected))

  it.each(['', '   ', 'g:', 'xyzxyz', '发货 没有的词', 'g:没有的组'])('nothing for “%s”', query => {
    expect(found(query)).toEqual([])
  })

  it('only what is written before the pinyin table has come', () => {
    const bare = createSearch(LIBRARY)
    expect(bare.search('发货', 9).map(({ phrase }) => phrase)).toContain('发货时间')
    expect(bare.search('fahuo', 9)).toEqual([])
  })

  it('no more than asked for', () => expect(found('f', 2)).toHaveLength(2))
})

describe('a group', () => {
  it.each([
    ['g:售后', ['退款到账', '退货运费']],
    ['g:sh', ['退款到账', '退货运费']],
    ['G：退款', ['退款到账']],
    ['g:售后 运费', ['退货运费']],
    ['运费 g:shouhou', ['退货运费']],
    ['g:售后 g:退款', ['退款到账']],
  ])('%s keeps to it', (query, expected) => expect(found(query).sort()).toEqual(expected.sort()))

  it('is found by name after everything else', () => {
    const results = finder().search('物流', 9)
    expect(results.map(({ phrase, field }) => [phrase, field])).toEqual([['查件', 'group']])
  })
})

describe('order', () => {
  const library = [
    phrase('丁', '有退款二字'),
    phrase('丙退款', '无'),
    phrase('退款', '无'),
    phrase('乙', '无', { code: '退款' }),
    phrase('甲', '无', { group: 'refund' as GroupId }),
    phrase('退款流程', '无'),
  ]
  const order = (query: string, usage: readonly Usage[] = []) =>
    finder({ usage }, library)
      .search(query, 20)
      .map(({ phrase }) => phrase)

  it('is exact code, title (whole, beginning, inside), text, group', () => {
    expect(order('退款')).toEqual(['乙', '退款', '退款流程', '丙退款', '丁', '甲'])
    expect(order('tuikuan')).toEqual(['乙', '退款', '退款流程', '丙退款', '丁', '甲'])
  })

  it('puts syllables before initials', () => {
    const pair = [phrase('大安', ''), phrase('单', '')]
    const results = finder({}, pair).search('dan', 9)
    expect(results.map(({ phrase }) => phrase)).toEqual(['单', '大安'])
  })

  it('takes a traditional character for its simplified one, not for all that sound so', () => {
    const pair = [phrase('发火', ''), phrase('发货', '')]
    const results = finder({}, pair).search('發貨', 9)
    expect(results.map(({ phrase }) => phrase)).toEqual(['发货'])
  })

  const use = (id: string, count: number, last: number, device = 'a'): Usage => ({
    id: `${id}/${device}`,
    phrase: id as PhraseId,
    device,
    count,
    last,
  })
  const month = 30 * 24 * 3_600_000
  const ties = (usage: readonly Usage[]) =>
    finder({ usage }, [phrase('问甲', ''), phrase('问乙', ''), phrase('问丙', '')])
      .search('问', 9)
      .map(({ phrase }) => phrase)

  it('settles ties by use, all devices together', () => {
    expect(ties([use('问乙', 3, 0), use('问丙', 2, 0), use('问丙', 2, 0, 'b')])).toEqual([
      '问丙',
      '问乙',
      '问甲',
    ])
  })
  it('counts what was used long ago for less', () => {
    expect(ties([use('问乙', 3, 0), use('问丙', 1, 3 * month)])).toEqual(['问丙', '问乙', '问甲'])
  })
  it('keeps the library’s order otherwise', () => expect(ties([])).toEqual(['问甲', '问乙', '问丙']))
})

describe('misspelt, when nothing else is found', () => {
  it.each([
    ['优惠卷', '优惠券'],
    ['youhuijuann', '优惠券'],
    ['fahuoo', '发货时间'],
    ['fahou', '发货时间'],
    ['发或时间', '发货时间'],
    ['发货的时间', '发货时间'],
    ['发货间', '发货时间'],
    ['fahuoshijain', '发货时间'],
    ['zusu', '住宿'],
    ['chonxin', '重新寄'],
    ['退款倒帐', '退款到账'],
    ['退款到账啊', '退款到账'],
  ])('%s: %s', (query, expected) => expect(found(query)).toContain(expected))

  it('is not looked for while something matches', () => {
    const pair = [phrase('优惠券', ''), phrase('优惠卷', '')]
    expect(
      finder({}, pair)
        .search('优惠卷', 9)
        .map(({ phrase }) => phrase),
    ).toEqual(['优惠卷'])
  })

  it.each(['ab', '货发', 'zzzzzz'])('nothing is guessed from %s', query => expect(found(query)).toEqual([]))
})

describe('marks', () => {
  const marks = (query: string, of: Phrase) => {
    const [result] = finder({}, [of]).search(query, 1)
    const cut = (text: string, spans: readonly (readonly [number, number])[] = []) =>
      spans.map(([from, to]) => text.slice(from, to))
    return [
      cut(of.code ?? '', result?.marks.code),
      cut(of.title, result?.marks.title),
      cut(of.text, result?.marks.text),
    ]
  }

  it.each([
    ['发货', [[], ['发货'], ['发货', '发货']]],
    ['fahuo', [[], ['发货'], ['发货', '发货']]],
    ['fhsj', [[], ['发货时间'], []]],
    ['fhs', [['fhs'], ['发货时'], []]],
    ['时间 发货', [[], ['发货时间'], ['发货', '时间', '发货']]],
    ['安排', [[], [], ['安排']]],
    ['anp', [[], [], ['安排']]],
  ])('%s', (query, expected) => {
    expect(marks(query, phrase('发货时间', '发货按时间安排🌧️，发货', { code: 'fhs' }))).toEqual(expected)
  })

  it('say in which field it was found', () => {
    const fields = (query: string) => finder().search(query, 1)[0]?.field
    expect(['fh', '发货时间', '承诺', 'fahuo'].map(fields)).toEqual(['code', 'title', 'text', 'title'])
  })
})

describe('typing on', () => {
  it('finds the same as asking at once, letter by letter and back', () => {
    const typed = finder()
    for (const query of ['fahuoshijian', '退款 yuanlu', 'g:售后 yf', "xi'an", '优惠卷', 'fhzz', 'youhui']) {
      const steps = [...query].map((_, index) => query.slice(0, index + 1))
      for (const step of [...steps, ...steps.reverse()]) {
        expect(typed.search(step, 20)).toEqual(finder().search(step, 20))
      }
    }
  })
})

describe('laws', () => {
  const letters = fc.constantFrom(..."发货退款券优惠行长重亲abFH12 ，。~🌧️é{}｜\n'發")
  const word = fc.string({ unit: letters, maxLength: 12 })
  const library = fc.array(fc.record({ title: word, text: word, code: word }), { maxLength: 12 })
  const asPhrases = (rows: readonly { title: string; text: string; code: string }[]) =>
    rows.map((row, index) => phrase(row.title, row.text, { id: `${index}` as PhraseId, code: row.code }))

  it('nothing is missed that includes finds', () =>
    fc.assert(
      fc.property(library, word, (rows, query) => {
        fc.pre(query.trim() !== '')
        const phrases = asPhrases(rows)
        const results = new Set(
          createSearch(phrases, { pinyin })
            .search(query, 100)
            .map(({ phrase }) => phrase),
        )
        const included = phrases.filter(({ title, text, code = '' }) =>
          [title, text, code].some(field => field.includes(query)),
        )
        expect(included.filter(({ id }) => !results.has(id))).toEqual([])
      }),
      { numRuns: 500 },
    ))

  it('any part of a text finds it, by hanzi, in full pinyin and by initials', () =>
    fc.assert(
      fc.property(fc.constantFrom(...LIBRARY), fc.nat(), fc.integer({ min: 2, max: 5 }), (of, at, length) => {
        const hanzi = of.text.replace(/[^\u4e00-\u9fff]/g, '，')
        const from = at % hanzi.length
        const part = hanzi.slice(from, from + length).split('，')[0] ?? ''
        fc.pre(part.length > 0)
        const sounds = [...part].map(
          letter => pinyin.syllables[pinyin.readings(letter.charCodeAt(0))[0] ?? -1],
        )
        for (const query of [part, sounds.join(''), sounds.map(sound => sound?.charAt(0)).join('')]) {
          expect(found(query, 100)).toContain(of.id)
        }
      }),
    ))

  it('marks lie inside the text, in order and apart', () =>
    fc.assert(
      fc.property(library, word, (rows, query) => {
        const phrases = asPhrases(rows)
        for (const { phrase: id, marks } of createSearch(phrases, { pinyin }).search(query, 100)) {
          const of = phrases[Number(id)]
          for (const [text, spans] of [
            [of?.title, marks.title],
            [of?.text, marks.text],
            [of?.code, marks.code ?? []],
          ] as const) {
            let last = -1
            for (const [from, to] of spans) {
              expect(from).toBeGreaterThan(last)
              expect(to).toBeGreaterThan(from)
              expect(to).toBeLessThanOrEqual(text?.length ?? 0)
              last = to
            }
          }
        }
      }),
    ))
})

describe('input that must not break it', () => {
  const long = '亲您好发货退款'.repeat(1_500)

  it('a phrase of 10,000 characters, and a query of as many', () => {
    const finder = createSearch([phrase('长', long), phrase('短', '短')], { pinyin })
    expect(finder.search('huotuikuan', 9).map(({ phrase }) => phrase)).toEqual(['长'])
    expect(finder.search(long, 9).map(({ phrase }) => phrase)).toEqual(['长'])
    expect(finder.search('a'.repeat(10_000), 9)).toEqual([])
    expect(finder.search('亲 '.repeat(5_000), 9).map(({ phrase }) => phrase)).toEqual(['长'])
  })

  it('an empty library', () => expect(createSearch([], { pinyin }).search('发货', 9)).toEqual([]))

  it('phrases whose group is gone', () => {
    const orphan = phrase('孤', '发货', { group: 'gone' as GroupId })
    expect(createSearch([orphan], { pinyin, groups }).search('g:售后', 9)).toEqual([])
    expect(createSearch([orphan], { pinyin, groups }).search('发货', 9)).toHaveLength(1)
  })
})
