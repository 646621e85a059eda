import * as v from 'valibot'
import { fromBase64, toBase64 } from '@/lib/trade/bytes'

/** Rounds of PBKDF2-SHA-256: OWASP's figure of 2023. */
const ROUNDS = 600_000

const base64 = (longest: number) => v.pipe(v.string(), v.base64(), v.maxLength(longest))

/** A backup file locked with a passphrase: AES-256-GCM, the key from PBKDF2-SHA-256. Binary fields in base64. */
export const sealedSchema = v.object({
  kind: v.literal('deskside-sealed'),
  version: v.literal(1),
  /** Bounded, so that a made-up file cannot keep the machine busy. */
  rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(5_000_000)),
  salt: base64(64),
  iv: base64(64),
  data: v.string(),
})

export type Sealed = v.InferOutput<typeof sealedSchema>

/** The text of the sealed file. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyFrom(passphrase, salt, ROUNDS)
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
  const sealed: Sealed = {
    kind: 'deskside-sealed',
    version: 1,
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  }
  return JSON.stringify(sealed)
}

/** The text that was sealed, or `undefined` when the passphrase is wrong or the file was changed: the two look the same. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | undefined> {
  const data = fromBase64(sealed.data)
  const iv = fromBase64(sealed.iv)
  const salt = fromBase64(sealed.salt)
  if (data === undefined || iv === undefined || salt === undefined) return undefined
  const key = await keyFrom(passphrase, salt, sealed.rounds)
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined
    throw error
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // One passphrase typed on two machines may arrive composed differently.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
