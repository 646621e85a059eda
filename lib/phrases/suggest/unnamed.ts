/** What stands for the article named: any shop's, so that it asks for nothing by itself. */
const ARTICLE = '东西'
/** So many characters in a row of a title name it, whatever they mean elsewhere. */
const NAME = 3
/** A line that says no more beside the name asks about it: 遮光吗. */
const BESIDE = 3

/**
 * A buyer's line with the words of the titles replaced: 刚拍了两份棉柔巾 is not about cotton. Two characters that mean something in the trade (纯棉,
 * 包邮) stay, since titles hold them too.
 * @param isMeaning whether a word of two characters means something of its own
 */
export function unnamed(
  line: string,
  titles: readonly string[],
  isMeaning: (word: string) => boolean,
): string {
  if (titles.length === 0) return line
  let written = ''
  let said = 0
  for (let at = 0; at < line.length; ) {
    const length = longestIn(titles, line, at)
    const named = length >= NAME || (length === 2 && !isMeaning(line.slice(at, at + 2)))
    const step = named ? length : 1
    written += named ? ARTICLE : line.charAt(at)
    if (!named && /\p{Script=Han}/u.test(line.charAt(at))) said++
    at += step
  }
  return said < BESIDE ? line : written
}

/** How many hanzi from a place on stand so in a title. */
function longestIn(titles: readonly string[], line: string, from: number): number {
  let length = 0
  while (
    /\p{Script=Han}/u.test(line.charAt(from + length)) &&
    titles.some(title => title.includes(line.slice(from, from + length + 1)))
  )
    length++
  return length
}
