import type { Message } from '@/lib/trade/conversation'
import { saidTime } from '@/lib/trade/said-time'
import { isBuyers, isOurs, writtenAt } from './chat'
import { ASKS_TO_PAY } from './nudges'

export interface PaysLater {
  /** The buyer's own line. */
  readonly quote: string
  /** When they will have paid, epoch ms. */
  readonly due: number
}

const PAYS = /付(?!出|费|邮)|支付|买单|结账|转(?:账|钱|过去|给)|打(?:钱|款)|给(?:你)?钱/
/** Done, impossible, asked about, or somebody else's money. */
const NOT =
  /付过|付完|付了(?!$|再)|付好|已付|已经付|付不了|不付|没法付|怎么付|付款后|付款的话|货到付|到付|昨|刚|上次|之前付|退|返|赔|能到|能发|发货|发走|发出|到货|收到|[付款]的$|什么时候|几点付|多少/
/** A time and nothing else, as an answer to being asked to pay. */
const ONLY_TIME =
  /^(?:[嗯好行那我等要的哦啊,， ]|过)*(?:今晚|晚上|晚点|明[天早晚]|后天|下班|到家|发工资|(?:下?个?(?:周|星期|礼拜))[一二三四五六日天末]|几天|两天|月底|[等待一]会|等下|\d{1,2}号|\d{1,2}点)(?:儿|回家|再|后|以后|的时候)*(?:吧|说|弄|看|搞|来|哈|哦|啊|呢|～|~|。|哒|的)*$/

/**
 * When the buyer said they would pay, by the last line that says so (晚上付, 发工资再付, 明天付); undefined where none does. A line whose own
 * time was not read counts from `placed`.
 */
export function paysLater(
  since: readonly Message[],
  timeZone: string,
  placed: number | undefined,
): PaysLater | undefined {
  for (let index = since.length - 1; index >= 0; index--) {
    const message = since[index]
    if (!message || !isBuyers(message)) continue
    const from = writtenAt(message) ?? placed
    const quote = message.text.slice(0, 100)
    const clause = quote
      .split(/[,，。;；!！\n]/)
      .find(part => PAYS.test(part) && !NOT.test(part) && saidTime(part, 0, timeZone) !== undefined)
    const said = clause ?? (ONLY_TIME.test(quote.trim()) && isAnswer(since, index) ? quote : undefined)
    const due = said === undefined || from === undefined ? undefined : saidTime(said, from, timeZone)
    if (due !== undefined) return { quote, due }
  }
  return undefined
}

/** The last line of ours before it asks to pay. */
function isAnswer(since: readonly Message[], index: number): boolean {
  const before = since.slice(0, index).findLast(isOurs)
  return before !== undefined && ASKS_TO_PAY.test(before.text.slice(0, 300))
}
