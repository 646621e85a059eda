/**
 * Whether an address fits a match pattern as in a manifest: scheme, host with leading `*.`, path with `*`. The fragment is no part of an
 * address.
 */
export function fits(match: string, url: string): boolean {
  const parts = /^(\*|https?|file):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(match)
  if (!parts) return false
  const [, scheme, host = '', path = ''] = parts
  const literally = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  const hosts =
    host === '*'
      ? '[^/]+'
      : host.startsWith('*.')
        ? `(?:[^/]+\\.)?${literally(host.slice(2))}`
        : literally(host)
  const pattern = `^${scheme === '*' ? 'https?' : scheme}://${hosts}(?::\\d+)?${literally(path).replaceAll('*', '.*')}$`
  return new RegExp(pattern).test(url.replace(/#.*$/, ''))
}
