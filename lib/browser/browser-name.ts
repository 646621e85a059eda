/** Those that also call themselves Chrome come first. */
const NAMES: readonly (readonly [sign: string, name: string])[] = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
]

/** Name and major version, for a bug report; the whole string names the machine too, which is nobody's business. */
export function browserName(userAgent: string): string {
  for (const [sign, name] of NAMES) {
    const version = new RegExp(`${sign}/(\\d{1,4})`).exec(userAgent)?.[1]
    if (version) return `${name} ${version}`
  }
  return '?'
}
