import type { Fault, TaughtConsole } from './taught'

/** Fields that hold no selectors. */
const OTHER = new Set(['pattern', 'from', 'as', 'means', 'number', 'cells', 'reverse'])

/** Selectors this browser does not know, where they stand. `isSelector` asks the browser. */
export function wrongSelectors(taught: TaughtConsole, isSelector: (css: string) => boolean): Fault[] {
  if (taught.kind === 'site') return []
  const [rules, at] =
    taught.kind === 'profile' ? [taught.profile, 'profile'] : ([taught.changes, 'changes'] as const)
  const walk = (value: unknown, path: string): Fault[] => {
    if (typeof value === 'string') return isSelector(value) ? [] : [{ path, code: 'selector' }]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) =>
      OTHER.has(key) ? [] : walk(inner, `${path}.${key}`),
    )
  }
  return [
    ...walk(rules.chat, `${at}.chat`),
    ...walk(rules.orders, `${at}.orders`),
    ...walk(rules.remarkBox, `${at}.remarkBox`),
  ]
}
