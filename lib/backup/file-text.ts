/** The first bytes of everything gzip writes. */
const GZIP = [0x1f, 0x8b] as const

/** A file's text, unpacked where it is gzip; undefined where it is longer than `largest` bytes, packed or not. Rejects for broken gzip. */
export async function fileText(file: Blob, largest: number): Promise<string | undefined> {
  if (file.size > largest) return undefined
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (!GZIP.every((byte, at) => head[at] === byte)) return file.text()
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: BlobPart[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    // A few kilobytes can unpack to gigabytes.
    if (size > largest) {
      await reader.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  return new Blob(parts).text()
}
