/** Nothing a console answers is longer, in UTF-16 units; what is, is not read. */
export const LONGEST_ANSWER = 2_000_000

/** A string, or a whole number of so many digits that a JavaScript number would change it. */
const STRING_OR_LONG = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\w.+-])\d{16,}(?![\d.eE])/g

/** Parses JSON, order numbers of 19 digits written as numbers kept digit by digit as strings. Undefined for what is none. */
export function parseJson(text: string): unknown {
  if (text.length > LONGEST_ANSWER) return undefined
  const exact = /[:[,\s]\d{16}/.test(text)
    ? text.replace(STRING_OR_LONG, found => (found.startsWith('"') ? found : `"${found}"`))
    : text
  try {
    return JSON.parse(exact)
  } catch {
    // That is how a parser says that this is no JSON: a page to log in, a picture to recognise.
    return undefined
  }
}

/** What stands at a path of names; undefined where it leads nowhere. */
export function at(value: unknown, path: string): unknown {
  let found = value
  for (const name of path.split('.')) {
    if (!isRecord(found) || !Object.hasOwn(found, name)) return undefined
    found = found[name]
  }
  return found
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Consoles give one thing bare and several as a list. */
export function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isRecord(value) ? [value] : []
}
