import type { Recipient } from '@/lib/trade/recipient'

/** A short hash (FNV-1a, 32 bits): tells one address from the next without keeping it. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text.normalize('NFKC').replace(/\s/g, '')) {
    hash ^= char.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** Changes whenever anything that is printed on the parcel changes. */
export function recipientHash({ name, phone, extension, region, address }: Recipient): string {
  const { province, city, district, town } = region ?? {}
  return shortHash([name, phone, extension, province, city, district, town, address].join('|'))
}
