import { momentOf, wallTime } from './clock-time'

const MINUTE = 60_000
const HOUR = 60
const DAY = 24 * HOUR
/** Where a day is named and no hour: its noon, when half of it has passed. */
const NOON = 12 * HOUR

const DIGITS = '零一二三四五六七八九'
const NUMBER = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})'

/** 3, 三, 十五, 二十; `两` counts as two. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace('两', '二')
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['零', plain]
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '零')) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}

/** What is soon, in minutes. */
const SOON: readonly (readonly [RegExp, number])[] = [
  [/马上|这就|现在|立刻|立马/, 30],
  [/等[会下]|[一待]会|稍后|稍等|过会/, 60],
  [/晚点|晚些|迟点|迟些/, 3 * HOUR],
  [/半个?(?:小时|钟头)/, 30],
]
const SPAN = new RegExp(`${NUMBER}个?半?(小时|钟头|分钟|天)(?![前内])`)
/** Parts of the day in minutes after midnight. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/凌晨/, 60],
  [/早[上晨]?(?![点付])|明早|早上|上午/, 10 * HOUR],
  [/中午|午饭|午休/, 13 * HOUR],
  [/下午/, 16 * HOUR],
  [/傍晚|下班|放学/, 19 * HOUR],
  [/睡前/, 22 * HOUR],
  [/晚上|[今明]晚|夜里|到家|回[家来去]|晚饭/, 20 * HOUR],
]
const CLOCK = new RegExp(`${NUMBER}(?:[点:：])(半|[0-5]\\d)?`)
const WEEKDAYS = '日一二三四五六'
/** Days from today; what has no day of its own (payday) counts a week. */
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/大后天/, 3],
  [/后天/, 2],
  [/明[天儿日早晚]/, 1],
  [/今[天儿日晚]/, 0],
  [/过两天|隔两天/, 2],
  [/[过隔]几天|改天|这几天/, 3],
  [
    /(?:发|开|等)(?:了)?(?:工资|薪)|工资(?:发|到|下来)|(?:有|手头宽裕|没)钱了?(?:再|的时候|就)|下周(?![一二三四五六日天末])|下(?:个)?(?:星期|礼拜)(?![一二三四五六日天末])/,
    7,
  ],
]

/**
 * When something said now is going to happen: 晚上, 明天, 周五, 15号, 月底, 三点半, 两小时后, 发工资. Epoch ms after `from`, by the shop's
 * clock; undefined where no time is named. A time of day that has passed is the next day's.
 */
export function saidTime(text: string, from: number, timeZone: string): number | undefined {
  const wall = wallTime(from, timeZone)
  const days = daysAhead(text, wall)
  const part = PARTS.find(([words]) => words.test(text))?.[1]
  const clock = clockOf(text, part, days === undefined ? wall.minute : undefined)
  if (days === undefined && clock === undefined && part === undefined) return soon(text, from)
  const minute = clock ?? part ?? NOON
  const moment = momentOf(wall, (days ?? 0) * DAY + minute, timeZone)
  if (moment > from) return moment
  // 晚上 said in the evening is still this evening; 今天 said in the afternoon lasts until the evening.
  if (clock === undefined && (part === undefined || part >= 19 * HOUR)) {
    const evening = momentOf(wall, 20 * HOUR, timeZone)
    return evening > from ? evening : from + HOUR * MINUTE
  }
  return momentOf(wall, DAY + minute, timeZone)
}

function soon(text: string, from: number): number | undefined {
  const span = SPAN.exec(text)
  const minutes = span
    ? numberOf(span[1] ?? '') * (span[2] === '分钟' ? 1 : span[2] === '天' ? DAY : HOUR)
    : SOON.find(([words]) => words.test(text))?.[1]
  return minutes === undefined ? undefined : from + minutes * MINUTE
}

interface Today {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

function daysAhead(text: string, { year, month, day, weekday }: Today): number | undefined {
  const length = (of: number) => new Date(Date.UTC(year, of, 0)).getUTCDate()
  const dated = new RegExp(`(?:${NUMBER}月)?${NUMBER}[号日](?!楼|店|线)`).exec(text)
  if (dated) {
    const [, named, number = ''] = dated
    const wanted = named === undefined ? month : numberOf(named)
    const then = (ahead: number) =>
      Math.round(
        (Date.UTC(year, wanted - 1 + ahead, numberOf(number)) - Date.UTC(year, month - 1, day)) / 86_400_000,
      )
    const first = then(0)
    return first >= 0 ? first : then(named === undefined ? 1 : 12)
  }
  if (/月底|月末/.test(text)) return length(month) - day
  if (/下个?月|月初/.test(text)) return length(month) - day + 1
  const week = /(下)?个?(?:周|星期|礼拜)([一二三四五六日天末])/.exec(text)
  if (week) {
    const wanted = week[2] === '末' ? 6 : WEEKDAYS.indexOf(week[2] === '天' ? '日' : (week[2] ?? ''))
    // Weeks begin on Monday.
    const monday = (at: number) => (at + 6) % 7
    const ahead = monday(wanted) - monday(weekday) + (week[1] ? 7 : 0)
    return ahead < 0 ? ahead + 7 : ahead
  }
  return DAYS.find(([words]) => words.test(text))?.[1]
}

/**
 * Minutes after midnight of a clock in the text. Without a part of the day the next such hour after `now`; where another day is named
 * (`now` absent), one to six are in the afternoon.
 */
function clockOf(text: string, part: number | undefined, now: number | undefined): number | undefined {
  const [, hour, rest] = CLOCK.exec(text) ?? []
  if (hour === undefined) return undefined
  const minutes = rest === '半' ? 30 : Number(rest ?? 0)
  const at = numberOf(hour) * HOUR + minutes
  if (at >= 13 * HOUR || numberOf(hour) > 24) return at < DAY ? at : undefined
  if (part !== undefined) return part >= 13 * HOUR && at < 12 * HOUR ? at + 12 * HOUR : at
  if (now === undefined) return at < 7 * HOUR ? at + 12 * HOUR : at
  return at > now || at >= 12 * HOUR ? at : at + 12 * HOUR
}
