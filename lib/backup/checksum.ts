/** SHA-256 of the content's JSON, in hex. Empty for what has no JSON: nothing there, or nested beyond reading. */
export async function checksum(content: unknown): Promise<string> {
  const json = jsonOf(content)
  if (json === undefined) return ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

function jsonOf(content: unknown): string | undefined {
  try {
    return JSON.stringify(content)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
