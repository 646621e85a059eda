/**
 * What the names of a platform's consoles begin with: 拼多多 of 拼多多商家客服 and 拼多多订单; without anything in common the first word. Of a
 * lone console its whole name.
 */
export function platformName([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first
  let length = 0
  while (length < first.length && others.every(name => name[length] === first[length])) length++
  // Half a Latin word says nothing.
  const isCut = /[a-z]$/i.test(first.slice(0, length)) && /^[a-z]/i.test(first.slice(length))
  const prefix = first.slice(0, isCut ? first.lastIndexOf(' ', length) + 1 : length).trim()
  return prefix.length > 1 ? prefix : (first.split(' ')[0] ?? first)
}
