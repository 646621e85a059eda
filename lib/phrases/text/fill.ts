import { englishDay, inEnglish, isEnglish } from './in-english'
import { type VariableValues, variableName } from './variables'

/** A stretch of a filled phrase, for a preview that marks what was filled in. */
export interface FilledPart {
  readonly kind: 'text' | 'value' | 'missing' | 'choice'
  readonly text: string
  /** Of a variable, as `values` knows it; a choice's is `选:甲/乙`. */
  readonly name?: string
  /** What a choice offers. */
  readonly options?: readonly string[]
}

export interface Filled {
  /** What would be sent. A variable without a value stands there as `［收件人］`, and the check blocks it. */
  readonly text: string
  readonly parts: readonly FilledPart[]
  /** Names without a value, each once; type them in by adding them to `values`. */
  readonly missing: readonly string[]
  /** UTF-16 place in `text` of the first `{光标}`. */
  readonly caret?: number
  /** Places of all of them: Tab goes from one to the next. */
  readonly stops: readonly number[]
}

/** `{{` and `}}` are braces meant as such. What is longer or runs over a line is no variable. */
const TOKEN = /\{\{|\}\}|\{([^{}\n]{0,200})\}/g

/**
 * Fills a phrase: `{变量}`, `{变量|备用}`, `{今天+3}`, `{选:甲/乙}` (the first, unless `values` holds another under its name),
 * `{光标}`. An unknown name is missing like any other, so that it can be typed and never goes out as it stands.
 */
export function fill(text: string, values: VariableValues): Filled {
  const parts: FilledPart[] = []
  const stops: number[] = []
  const english = isEnglish(text)
  let filled = ''
  let at = 0
  const say = (part: FilledPart) => {
    filled += part.text
    const last = parts.at(-1)
    if (part.kind === 'text' && last?.kind === 'text') {
      parts[parts.length - 1] = { kind: 'text', text: last.text + part.text }
    } else if (part.text) parts.push(part)
  }
  for (const token of text.matchAll(TOKEN)) {
    const [whole, inside] = token
    say({ kind: 'text', text: text.slice(at, token.index) })
    at = token.index + whole.length
    if (inside === undefined) say({ kind: 'text', text: whole.charAt(0) })
    else if (/^\s*(光标|cursor)\s*$/i.test(inside)) stops.push(filled.length)
    else say(partFor(inside, values, english))
  }
  say({ kind: 'text', text: text.slice(at) })
  return {
    text: filled,
    parts,
    missing: [...new Set(parts.flatMap(({ kind, name }) => (kind === 'missing' ? [name ?? ''] : [])))],
    ...(stops[0] !== undefined && { caret: stops[0] }),
    stops,
  }
}

/** Names of the variables a text holds, each once; the caret and choices are none. */
export function variablesIn(text: string): string[] {
  const names = fill(text, {}).parts.flatMap(({ kind, name }) =>
    name !== undefined && kind !== 'choice' ? [name] : [],
  )
  return [...new Set(names)]
}

function partFor(inside: string, values: VariableValues, english: boolean): FilledPart {
  const choice = /^\s*(?:选|choose)[:：](.+)$/i.exec(inside)?.[1]
  if (choice !== undefined) {
    const name = `选:${choice}`
    const options = choice.split(/[/／]/).map(option => option.trim())
    return { kind: 'choice', text: given(values, name) ?? options[0] ?? '', name, options }
  }
  const bar = inside.search(/[|｜]/)
  const written = bar < 0 ? inside : inside.slice(0, bar)
  // Of these nothing may go out, not even what stands behind the bar.
  if (kindOfUnwritten(written))
    return { kind: 'missing', text: `［${written.trim()}］`, name: written.trim() }
  const name = variableName(written)
  const day = DAY.exec(name)
  const value = (day && sayDay(day, values, english)) ?? given(values, name) ?? given(values, written.trim())
  if (value !== undefined) return { kind: 'value', text: english ? inEnglish(name, value) : value, name }
  if (bar >= 0) return { kind: 'value', text: inside.slice(bar + 1), name }
  return { kind: 'missing', text: `［${name}］`, name }
}

/** What could not be written out before: a condition nobody knows, or a phrase that is not there; undefined for a variable. */
export function kindOfUnwritten(name: string): 'condition' | 'phrase' | undefined {
  const [, word] = /^\s*(如果|if|短语|phrase)\s*[:：]/i.exec(name) ?? []
  if (word === undefined) return undefined
  return /如果|if/i.test(word) ? 'condition' : 'phrase'
}

/** Own values only, as a phrase may well say `{constructor}`; an empty one would be a hole. */
function given(values: VariableValues, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] || undefined : undefined
}

const DAY =
  /^(昨天|今天|明天|后天|yesterday|today|tomorrow|day after tomorrow)\s*(?:([+＋−－-])\s*(\d{1,3}))?$/i
const FROM_TODAY: Readonly<Record<string, number>> = {
  昨天: -1,
  yesterday: -1,
  明天: 1,
  tomorrow: 1,
  后天: 2,
  'day after tomorrow': 2,
}

/** `{今天+3}`, from the date `values` gives for today. */
function sayDay(
  [, word = '', sign, days]: RegExpExecArray,
  values: VariableValues,
  english: boolean,
): string | undefined {
  const today = given(values, '今天')
  if (today === undefined || !isIso(today)) return undefined
  const more = Number(days ?? 0) * (sign === '+' || sign === '＋' ? 1 : -1)
  return sayDate(today, (FROM_TODAY[word.toLowerCase()] ?? 0) + (more || 0), english)
}

function isIso(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value)
}

function sayDate(iso: string, daysLater: number, english: boolean): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + daysLater)
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()]
  return english ? englishDay(month, day) : `${month}月${day}日`
}
