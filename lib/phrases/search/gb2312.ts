/** Characters of GB2312's first level, which stand in pinyin order. */
export const FIRST_LEVEL = 3755

/** The 6,763 Chinese characters of GB2312 in its own order, from the decoder every browser has. */
export function gb2312(): string[] {
  const bytes: number[] = []
  for (let high = 0xb0; high <= 0xf7; high++) {
    // The first level ends five cells before the end of row D7.
    const last = high === 0xd7 ? 0xf9 : 0xfe
    for (let low = 0xa1; low <= last; low++) bytes.push(high, low)
  }
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))]
}
