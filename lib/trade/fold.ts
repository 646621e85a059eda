/**
 * Full-width letters, digits and signs as half-width, Chinese brackets as `(` `)`, unusual spaces and dashes as plain ones, letters as
 * capitals. Length and positions stay as they were, so what is found in the folded text can be quoted from the original.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[[{【〔〖「『]/g, '(')
    .replace(/[\]}】〕〗」』]/g, ')')
    .replace(/[a-z]/g, char => char.toUpperCase())
}

/** The same text with a stretch of it turned into spaces. */
export function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to)
}
