const through = async (data: BlobPart, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([data]).stream().pipeThrough(stream)).arrayBuffer()

export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await through(text, new CompressionStream('gzip')))
}

/** Rejects for what is not gzip. */
export async function unpack(data: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await through(data, new DecompressionStream('gzip')))
}

/** A file, packed. */
export const packed = async (file: Blob): Promise<Blob> =>
  new Blob([await through(file, new CompressionStream('gzip'))], { type: 'application/gzip' })
