const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const CONSOLE = 'pinduoduo-chat'
const NAMES = '林间小鹿 半夏 阿青 小满 南风知我意 一只橘猫 三月 春山 木子 周周 大白 团子 阿布 晚晚'.split(' ')
const NOTES = [
  '要两件，合并发一个包裹',
  '周五前补发赠品',
  '不要放门口，打电话',
  '上次换过尺码，M 偏大',
  '老客户，送运费险',
]
const TAGS = ['回头客', '尺码偏大', '急单', '爱砍价', '批发']
const KINDS = ['质量', '发错', '少发', '破损', '尺码', '物流慢']
const PRODUCTS = ['纯棉四件套', '棉柔巾 6 包', '儿童保温杯', '加绒卫衣']

/** A request of the sidebar's or the full page's. */
interface Message {
  readonly type: string
  readonly ask: unknown
}

/** Requests that fill the store with a few weeks of invented work, seen from `now` (epoch ms). */
export function SAMPLE(now: number): readonly Message[] {
  const about = (i: number) => `buyer:pinduoduo:id:${7_000_000_000_001 + i}`
  const of = <T>(list: readonly T[], i: number) => list[i % list.length]
  const messages: Message[] = [
    { type: 'saveSettings', ask: { section: 'agent', value: { name: '小林', number: '' } } },
  ]
  for (const [i, label] of NAMES.entries()) {
    const base = { about: about(i), console: CONSOLE, label, by: '小林' }
    messages.push(
      { type: 'saveNote', ask: { ...base, text: of(NOTES, i), at: now - i * 5 * 60 * MINUTE } },
      {
        type: 'saveTags',
        ask: {
          id: about(i),
          console: CONSOLE,
          label,
          tags: [of(TAGS, i), of(TAGS, i + 2)],
          size: 'L',
          ...(i === 0 && { linked: [about(4)] }),
        },
      },
      {
        type: 'sawOrders',
        ask: { about: about(i), orders: { [`CNY/26112${i}-30495881726354${i}`]: 8900 + i * 1370 } },
      },
    )
    if (i % 2 === 0)
      messages.push({
        type: 'saveFollowUp',
        ask: {
          ...base,
          text: of(NOTES, i + 1),
          due: now + (i - 4) * 3 * 60 * MINUTE,
          at: now - DAY,
          kind: 'visit',
        },
      })
    messages.push({
      type: 'saveIssue',
      ask: {
        ...base,
        kind: of(KINDS, i),
        product: of(PRODUCTS, i),
        at: now - i * 4 * DAY,
        text: '盒子压扁了',
      },
    })
  }
  for (let day = 0; day < 14; day++) messages.push(dayOf(now - day * DAY))
  return messages
}

function dayOf(at: number): Message {
  const events = Array.from({ length: 40 }, (_, i) => {
    const moment = at - i * 11 * MINUTE
    const key = `${at}-${i}`
    return [
      { kind: 'asked', at: moment, key },
      { kind: 'answered', at: moment, key, ms: 3000 + ((i * 7919) % 50) * 1000, first: i % 3 === 0 },
      { kind: 'buyer', at: moment, key },
      { kind: 'used', at: moment },
      ...(i % 9 === 0
        ? [
            { kind: 'nudged', at: moment, key },
            { kind: 'paid', at: moment, key, fen: 12_900, currency: 'CNY' },
          ]
        : []),
      ...(i % 13 === 0
        ? [
            { kind: 'did', what: 'confirmed', at: moment, key },
            { kind: 'foundNothing', at: moment },
          ]
        : []),
    ]
  }).flat()
  return {
    type: 'countDay',
    ask: {
      place: { console: 'pinduoduo', agent: '小林' },
      events,
      questions: [{ text: '这个能放洗碗机吗', answer: '亲，可以的', at }],
    },
  }
}
