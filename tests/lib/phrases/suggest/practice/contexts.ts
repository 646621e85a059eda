import type { SuggestContext } from '@/lib/phrases/suggest/context'
import { BUYERS } from '@/lib/practice/buyers'
import type { Line, Script } from '@/lib/practice/script'

/** One look at the sidebar: the buyer has just written the last of the lines. */
export interface PracticeMoment {
  /** Buyer, and the lines so far. */
  readonly key: string
  readonly context: SuggestContext
}

/** Every line of the practice console's buyers, each as it comes in: alone, and with those written just before it. */
export function practiceMoments(): PracticeMoment[] {
  const moments = BUYERS.flatMap(script =>
    linesOf(script).flatMap(lines =>
      lines.map((_, at): PracticeMoment => {
        const said = lines.slice(0, at + 1)
        return { key: `${script.id} ${said.join(' / ')}`, context: contextOf(script, said) }
      }),
    ),
  )
  return [...new Map(moments.map(moment => [moment.key, moment])).values()]
}

function linesOf({ opens, history = [], stages }: Script): string[][] {
  const said = [
    ...(opens ? [opens.lines] : []),
    history.filter(({ side }) => side === 'buyer').map(({ line }) => line),
    ...Object.values(stages).flatMap(({ answers = [], otherwise = [], impatient = [] }) => [
      ...answers.flatMap(({ says }) => says),
      otherwise,
      impatient,
    ]),
  ]
  return said.map(lines => lines.filter((line: Line): line is string => typeof line === 'string'))
}

function contextOf({ orders, opens }: Script, said: readonly string[]): SuggestContext {
  const [order] = orders
  const before = opens?.lines.filter((line): line is string => typeof line === 'string') ?? []
  const opening = said.every((line, at) => before[at] === line)
  const known = ['店铺', '客服', '截单时间', ...(order ? ['商品', '数量', '实付金额', '承诺发货时间'] : [])]
  if (order?.courier) known.push('快递公司')
  if (order?.trackingNumber) known.push('运单号')
  if (order?.trace) known.push('物流动态')
  if (order && !order.recipient.address.includes('*')) known.push('收件人', '电话', '地址')
  return {
    turns: [
      ...(opening
        ? []
        : [
            ...before.map(text => ({ side: 'buyer' as const, text })),
            { side: 'agent' as const, text: '亲，看到了，我帮您看一下情况哦' },
          ]),
      ...said.map(text => ({ side: 'buyer' as const, text })),
    ],
    ...(order && { state: order.state }),
    ...(order?.refund === 'refunding' && { refunding: true }),
    alerts: [],
    known,
    ...(order?.marks?.includes('店铺待支付') && { forbidden: ['nudge' as const] }),
  }
}
