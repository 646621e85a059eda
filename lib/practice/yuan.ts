/** `¥29.90` of 2990 fen. */
export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`

/** Fen of `29.9` or `29`; undefined for what is no price. */
export function fenOf(text: string): number | undefined {
  return /^\d{1,6}(\.\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text) * 100) : undefined
}
