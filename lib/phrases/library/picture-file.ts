import type { Picture } from './picture'

/** A kept picture as the file an agent would paste. */
export function fileOf({ type, base64 }: Picture, at: number): File {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
  return new File([bytes], `${at + 1}.${type.slice('image/'.length)}`, { type })
}
