/** What stands beside names without being one: ranks, presence, the word for a number. */
const NO_NAME =
  /^(?:ID|UID|S?VIP\s?\d*|V\d{1,2}|LV\.?\s?\d+|在线|离线|忙碌|已认证|会员|[新老]客户?|online|offline)$/i
/** Signs and counts (`共2件`) that end a name in a row of several values. */
const BEHIND = /(?:\s共\d+件|[\s,，;；、|/]+)$/

/** A person's name without what the page sets behind it; empty where it is none. */
export function nameIn(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim().replace(BEHIND, '')
  return NO_NAME.test(name) ? '' : name
}
