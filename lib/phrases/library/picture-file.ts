import { fromBase64 } from '@/lib/trade/bytes'
import type { Picture } from './picture'

/** A kept picture as the file an agent would paste. */
export function fileOf({ type, base64, name }: Picture, at: number): File {
  return new File([fromBase64(base64) ?? ''], `${name ?? at + 1}.${type.slice('image/'.length)}`, { type })
}
