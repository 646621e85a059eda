import { request, type Staged } from '@/lib/messages'

/** Characters of a part; smaller ones let the page tell how far it got. */
const PART = 4 * 1024 * 1024

interface Sending {
  readonly part?: number
  readonly signal?: AbortSignal
  /** Told what share (0–1) has arrived. */
  readonly onShare?: (share: number) => void
}

/**
 * Sends a text to the background part by part: a message of Chromium carries 64 MiB at most. Rejects with the signal's reason once that is
 * aborted; what was sent is dropped again.
 */
export async function sendText(
  text: string,
  { part = PART, signal, onShare }: Sending = {},
): Promise<Staged> {
  const id = crypto.randomUUID()
  const parts = Math.max(1, Math.ceil(text.length / part))
  try {
    for (let at = 0; at < parts; at++) {
      signal?.throwIfAborted()
      await request('stage', { id, at, text: text.slice(at * part, (at + 1) * part) })
      onShare?.((at + 1) / parts)
    }
    signal?.throwIfAborted()
  } catch (error) {
    await request('unstage', { id }).catch(() => undefined)
    throw error
  }
  return { staged: id, parts }
}

/** Fetches a text that the background holds ready, part by part; the background then drops it. */
export async function fetchText({ staged: id, parts }: Staged): Promise<string> {
  let text = ''
  for (let at = 0; at < parts; at++) text += await request('staged', { id, at })
  await request('unstage', { id }).catch(() => undefined)
  return text
}
