export interface GbkText {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters GBK does not have (emoji, rare ones); each was written as `?`. */
  readonly lost: ReadonlySet<string>
}

const LEAD = [0x81, 0xfe] as const
const TRAIL = [0x40, 0xfe] as const

/**
 * Makes an encoder for GBK, which browsers decode but do not encode: the table is their own decoder, read backwards.
 * Building it takes some milliseconds; keep it for one export.
 */
export function createGbkEncoder(): (text: string) => GbkText {
  const codes = backwards()
  return text => {
    const bytes: number[] = []
    const lost = new Set<string>()
    for (const character of text) {
      const code = character < '\u0080' ? character.charCodeAt(0) : codes.get(character)
      if (code === undefined) {
        lost.add(character)
        bytes.push(0x3f)
      } else if (code < 0x80) bytes.push(code)
      else bytes.push(code >> 8, code & 0xff)
    }
    return { bytes: new Uint8Array(bytes), lost }
  }
}

function backwards(): Map<string, number> {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, number>()
  for (let lead = LEAD[0]; lead <= LEAD[1]; lead++) {
    for (let trail = TRAIL[0]; trail <= TRAIL[1]; trail++) {
      const [character, more] = decoder.decode(new Uint8Array([lead, trail]))
      if (character && more === undefined && character !== '\ufffd' && !codes.has(character)) {
        codes.set(character, (lead << 8) | trail)
      }
    }
  }
  return codes
}
