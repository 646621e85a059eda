import * as v from 'valibot'
import { htmlText } from '../html-text'
import { readRecords } from '../read-items'
import type { Format } from './format'

const Match = v.record(v.string(), v.unknown())
const File = v.looseObject({ matches: v.array(Match) })

/** espanso: the matches of one YAML file. Matches by pattern, and ones that only show a picture, are no phrases. */
export const espanso: Format = {
  id: 'espanso',
  name: { zh: 'espanso', en: 'espanso' },
  recognises: content => content.kind === 'data' && v.is(File, content.value),
  read(content) {
    if (content.kind !== 'data') return { phrases: [], faulty: [] }
    return readRecords(v.parse(File, content.value).matches, match =>
      'regex' in match ? undefined : { code: trigger(match), title: match['label'], text: text(match) },
    )
  },
}

function trigger(match: v.InferOutput<typeof Match>): unknown {
  const { trigger, triggers } = match as { trigger?: unknown; triggers?: unknown }
  return trigger ?? (Array.isArray(triggers) ? triggers[0] : undefined)
}

/** A form's `[[field]]` becomes a variable of ours, to be typed when the phrase is used. */
function text(match: v.InferOutput<typeof Match>): unknown {
  const { replace, markdown, html, form } = match as Record<string, unknown>
  if (typeof html === 'string') return htmlText(html)
  if (typeof form === 'string') return form.replace(/\[\[([^[\]]+)\]\]/g, '{$1}')
  return replace ?? markdown
}
