export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Text of a file: by its byte-order mark, else as strict UTF-8, else as GB18030, which holds the GBK and GB2312 that
 * Chinese tools write. `undefined` when it is none of these.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const marked = byMark(bytes)
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = decodeAs(bytes, encoding)
    if (text !== undefined) return { text, encoding }
  }
  return undefined
}

/** The text in an encoding the agent chose; `undefined` where the bytes cannot be that. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

function byMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}
