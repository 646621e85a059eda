import { toHex } from '@/lib/trade/bytes'

/** SHA-256 of a text, in hex. */
export async function checksum(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
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
