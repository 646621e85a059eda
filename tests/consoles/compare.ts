/** One part of a reading, compared with what the unchanged page says. */
export type Verdict = 'same' | 'missing' | 'wrong'

/**
 * Compares leaf by leaf: a value that is gone is missing, a value that differs is wrong, and so is one that was not there. Lists
 * (orders, items, marks, messages) may lose entries, but not change, reorder or gain any.
 */
export function compare(expected: unknown, read: unknown, path = ''): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  const put = (at: string, verdict: Verdict) => {
    const known = verdicts.get(at)
    if (known !== 'wrong') verdicts.set(at, known === 'missing' && verdict === 'same' ? known : verdict)
  }
  const merge = (more: Map<string, Verdict>) => {
    for (const [at, verdict] of more) put(at, verdict)
  }
  if (Array.isArray(expected)) {
    const list = Array.isArray(read) ? read : []
    const rest = [...list]
    for (const entry of expected) {
      const at = rest.findIndex(other => keyOf(other) === keyOf(entry))
      if (at < 0) put(path, 'missing')
      else merge(compare(entry, rest.splice(at, 1)[0], path))
    }
    if (rest.length > 0) put(path, 'wrong')
    if (expected.length === 0 && list.length === 0) put(path, 'same')
    return verdicts
  }
  if (isRecord(expected) || isRecord(read)) {
    const [before, after] = [isRecord(expected) ? expected : {}, isRecord(read) ? read : {}]
    if (isRecord(expected) && read === undefined) put(path, 'missing')
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      // The words a state was read from may stand in several places; the state is what counts.
      if (path.endsWith('status') && key === 'text') continue
      if (key === 'missing' || key === 'kind' || key === 'switching') continue
      if (key === 'id' && isDerived(after[key]))
        put(`${path}.id`, after[key] === before[key] ? 'same' : 'missing')
      else merge(compare(before[key], after[key], path ? `${path}.${key}` : key))
    }
    return verdicts
  }
  put(path, expected === read ? 'same' : read === undefined ? 'missing' : 'wrong')
  return verdicts
}

/** An id made of the message's content, where the page has none. */
function isDerived(id: unknown): boolean {
  return typeof id === 'string' && /^\w+:\d+:\w+:\d+$/.test(id)
}

function keyOf(entry: unknown): string {
  if (!isRecord(entry)) return String(entry)
  if ('side' in entry) return `${entry['kind']} ${entry['text']}`
  return String(entry['id'] ?? entry['title'] ?? JSON.stringify(entry))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
