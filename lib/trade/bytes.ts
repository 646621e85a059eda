/** Bytes `String.fromCharCode` takes at once. */
const STEP = 0x8000

/**
 * By steps: a file of many megabytes would not fit into one call. As numbers: in a content script Firefox does not let bytes that a file
 * was read into make others of their kind, as `subarray` would.
 */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += STEP) {
    const numbers: number[] = Array.prototype.slice.call(bytes, at, at + STEP)
    parts.push(String.fromCharCode(...numbers))
  }
  return btoa(parts.join(''))
}

/** `undefined` for what is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const letters = atob(text)
    const bytes = new Uint8Array(letters.length)
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
    return bytes
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

/** Two digits a byte. */
export const toHex = (bytes: Iterable<number>) =>
  [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
