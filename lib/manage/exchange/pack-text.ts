import type { FormatContent } from '@/lib/phrases/exchange/formats/format'

/** The text of a file that is a team pack; `undefined` of any other. */
export function packText(content: FormatContent | undefined, bytes: Uint8Array): string | undefined {
  return content?.kind === 'data' && isPack(content.value) ? new TextDecoder().decode(bytes) : undefined
}

const isPack = (value: unknown) =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'deskside-team-pack'
