import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { type Prepared, prepare, prepareInSteps } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type SuggestContext } from '@/lib/phrases/suggest/suggest'
import { STARTER } from '../../lib/phrases/starter'
import { median, quantile, type Row } from './benchmark'

export const name = 'suggestions for a new message, 2,000 phrases'

const LINES = [
  '什么时候能发货',
  '我想改一下收货地址，电话也换了',
  '快递三天没动了，帮我催一下',
  '能不能再便宜点，买两件',
  '收到的时候盒子压坏了，里面也碎了一个，你们看怎么处理',
  '好的',
  '七天无理由可以退吗，运费谁出',
  '发票抬头开公司可以吗',
]
const ROUNDS = 40

export async function run(): Promise<Row[]> {
  const phrases = manyPhrases(2_000)
  const steps = stepTimes(phrases)
  const tenThousand = manyPhrases(10_000)
  const many = stepTimes(tenThousand)
  const bagged = sum(timesOf(tenThousand, ({ title, text }) => pairs(`${title} ${text}`)))
  const edited = phrases.map((phrase, at) =>
    at === 7 ? { ...phrase, text: `${phrase.text}，包邮` } : phrase,
  )
  const again = stepTimes(edited, prepare(phrases))
  const suggester = createSuggester(prepare(phrases))
  const contexts = LINES.map(
    (text): SuggestContext => ({ turns: [{ side: 'buyer', text }], state: 'paid', alerts: [] }),
  )
  const cold = timed(contexts, context => suggester.suggest(context, 5))
  for (let pick = 0; pick < 2_000; pick++) {
    const context = contexts[pick % contexts.length]
    const phrase = phrases[(pick * 7) % 500]
    if (context && phrase) suggester.learn(context, phrase.id)
  }
  const learned = timed(contexts, context => suggester.suggest(context, 5))

  const bags = phrases.map(({ title, text }) => pairs(`${title} ${text}`))
  const plain = timed(LINES, line => scan(pairs(line), bags))
  const against = (times: readonly number[]) =>
    `${(median(times) / median(plain)).toFixed(2)} × plain cosine scan`
  return [
    { name: 'prepare, all steps', value: sum(steps), unit: 'ms' },
    { name: 'prepare, the longest step', value: Math.max(...steps), unit: 'ms' },
    {
      name: 'prepare 10,000 phrases, all steps',
      value: sum(many),
      unit: 'ms',
      ratio: `${(sum(many) / bagged).toFixed(2)} × their pairs of characters in plain maps`,
    },
    { name: 'prepare 10,000 phrases, the longest step', value: Math.max(...many), unit: 'ms' },
    { name: 'prepare 2,000 again after one was edited, all steps', value: sum(again), unit: 'ms' },
    { name: 'suggest, median', value: median(cold), unit: 'ms', ratio: against(cold) },
    { name: 'suggest, p95', value: quantile(cold, 0.95), unit: 'ms' },
    {
      name: 'suggest after 2,000 picks of 500 phrases, median',
      value: median(learned),
      unit: 'ms',
      ratio: against(learned),
    },
    { name: 'suggest after 2,000 picks of 500 phrases, p95', value: quantile(learned, 0.95), unit: 'ms' },
    {
      name: 'plain cosine of character pairs, every phrase scanned, median',
      value: median(plain),
      unit: 'ms',
    },
  ]
}

/** Ms each step of preparing takes, the first time and unwarmed: as in a page. */
function stepTimes(phrases: readonly Phrase[], before?: Prepared): number[] {
  const steps = prepareInSteps(phrases, before)
  const times: number[] = []
  for (let done = false; !done; ) {
    const start = performance.now()
    done = steps.next().done === true
    times.push(performance.now() - start)
  }
  return times
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0)

/** The starter pack over and over, each copy with words of its own. */
function manyPhrases(count: number): Phrase[] {
  const goods = ['杯子', '毛巾', '台灯', '雨伞', '书包', '手机壳', '坚果', '茶叶', '拖鞋', '耳机']
  return Array.from({ length: count }, (_, at) => {
    const from = STARTER.phrases[at % STARTER.phrases.length]
    if (!from) throw new Error('the starter pack is empty')
    const good = goods[Math.floor(at / STARTER.phrases.length) % goods.length] ?? ''
    return {
      ...from,
      id: `bench-${at}` as PhraseId,
      title: `${good}${from.title}`,
      text: `${from.text} ${good}第${at}款`,
    }
  })
}

function timed<T>(cases: readonly T[], act: (input: T) => unknown): number[] {
  return Array.from({ length: ROUNDS }).flatMap(() => timesOf(cases, act))
}

function timesOf<T>(cases: readonly T[], act: (input: T) => unknown): number[] {
  return cases.map(input => {
    const start = performance.now()
    act(input)
    return performance.now() - start
  })
}

function pairs(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    bag.set(pair, (bag.get(pair) ?? 0) + 1)
  }
  return bag
}

/** What one would write first: cosine of the line to every phrase, the best five. */
function scan(line: ReadonlyMap<string, number>, bags: readonly ReadonlyMap<string, number>[]): number[] {
  const length = (bag: ReadonlyMap<string, number>) => Math.hypot(...bag.values())
  return bags
    .map((bag, at) => {
      let dot = 0
      for (const [pair, count] of line) dot += count * (bag.get(pair) ?? 0)
      return { at, score: dot / (length(line) * length(bag) || 1) }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ at }) => at)
}
