import type { FromPage, FromWork, WorkProgress } from '@/lib/messages/work'

/** Long work of the background's that can be watched and cancelled. */
export interface WorkWatch {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: WorkProgress) => void
}

interface Watched<T> {
  readonly answer: T
  /** What the work handed over; absent where it did not reach this page. */
  readonly file?: Blob
}

/** Ms in which a file that was handed over arrives, once the answer is there: they come by different ways. */
const SOON = 3000

/**
 * Asks for long work with a channel of its own beside the request: the page's `file` goes over it when it is wanted, what the work hands
 * over comes by it, both as handles that cost the page nothing.
 */
export async function watchWork<T>(
  ask: (channel: string) => Promise<T>,
  { file, wants = false, signal, onProgress }: WorkWatch & { readonly file?: Blob; readonly wants?: boolean },
): Promise<Watched<T>> {
  const name = crypto.randomUUID()
  const channel = new BroadcastChannel(name)
  const post = (said: FromPage) => channel.postMessage(said)
  let given: Blob | undefined
  let came: () => void = () => undefined
  channel.onmessage = ({ data }: MessageEvent<FromWork>) => {
    if ('progress' in data) onProgress?.(data.progress)
    else if ('file' in data) {
      given = data.file
      came()
    } else if (file) post({ file })
  }
  const cancel = () => post({ cancel: true })
  signal?.addEventListener('abort', cancel)
  try {
    const answer = await ask(name)
    if (wants && !given) {
      await new Promise<void>(resolve => {
        came = resolve
        setTimeout(resolve, SOON)
      })
    }
    return { answer, ...(given && { file: given }) }
  } finally {
    signal?.removeEventListener('abort', cancel)
    channel.close()
  }
}
