import type { Stamped } from '@/lib/trade/record'

/** SHA-256 of its bytes in hex: the same picture is kept once, and never changes. */
export type PictureId = string & { readonly __brand: 'PictureId' }

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const

export type PictureType = (typeof PICTURE_TYPES)[number]

/** A picture that phrases carry. Kept as base64: everything that brings or takes it, messages and files, is text. */
export interface Picture extends Stamped {
  readonly id: PictureId
  readonly type: PictureType
  readonly base64: string
  /** What the agent’s file was called, without its ending. */
  readonly name?: string
}

/** Bytes. */
export const LARGEST_PICTURE = 2 * 1024 * 1024

/** How many a phrase carries. */
export const MOST_PICTURES = 3

/** What the bytes are, by how they begin, whatever the file is called; `undefined` for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(start)) return 'image/gif'
  return /^RIFF[\s\S]{4}WEBP/.test(start) ? 'image/webp' : undefined
}
