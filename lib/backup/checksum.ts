import { toHex } from '@/lib/trade/bytes'

/** SHA-256 of a text (as UTF-8) or of bytes, in hex. */
export async function checksum(data: string | ArrayBuffer): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return toHex(new Uint8Array(digest))
}

/** A content's JSON; `undefined` for what has none: nothing there, or nested beyond reading. */
export function jsonOf(content: unknown): string | undefined {
  try {
    return JSON.stringify(content)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
