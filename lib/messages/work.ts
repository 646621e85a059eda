import { RequestFailed } from '../messages'

/** What long work goes through, one after the other, as far as it does. */
export type WorkStage =
  | 'reading'
  | 'checking'
  | 'comparing'
  | 'copying'
  | 'writing'
  | 'packing'
  | 'sealing'
  | 'unsealing'

/** How far long work got. */
export interface WorkProgress {
  readonly stage: WorkStage
  /** Records; absent while they are not counted. */
  readonly done?: number
  readonly of?: number
}

/** Long work of the background's, as the page that asked for it watches it. */
export interface Work {
  /** Tells how far it got. Throws `cancelled` once the page no longer wants it. */
  tell(progress: WorkProgress): void
  /** Lets what the page says come in. Not inside a transaction: that would end. */
  pause(): Promise<void>
  /** The file the page holds ready. Rejects with `missing` where none comes: not every page can be reached this way. */
  file(): Promise<Blob>
  /** Hands a file over to the page. */
  give(file: Blob): void
}

/** What goes over the channel beside the request; files go as handles, whatever their size. */
export type FromWork =
  | { readonly want: 'file' }
  | { readonly progress: WorkProgress }
  | { readonly file: Blob }
export type FromPage = { readonly file: Blob } | { readonly cancel: true }

/** Nobody watches. */
export const UNWATCHED: Work = {
  tell: () => undefined,
  pause: () => Promise.resolve(),
  file: () => Promise.reject(new RequestFailed('missing')),
  give: () => undefined,
}

/** Ms in which a page that can be reached hands its file over. */
const SOON = 3000

/** Runs work with the channel of this name, which the page opened before it asked; without a name nobody watches. */
export async function watched<T>(name: string | undefined, body: (work: Work) => Promise<T>): Promise<T> {
  if (name === undefined) return body(UNWATCHED)
  const channel = new BroadcastChannel(name)
  const post = (said: FromWork) => channel.postMessage(said)
  let cancelled = false
  let came: ((file: Blob) => void) | undefined
  channel.onmessage = ({ data }: MessageEvent<FromPage>) => {
    if ('file' in data) came?.(data.file)
    else cancelled = true
  }
  const check = () => {
    if (cancelled) throw new RequestFailed('cancelled')
  }
  try {
    return await body({
      tell(progress) {
        check()
        post({ progress })
      },
      async pause() {
        await new Promise(resolve => setTimeout(resolve))
        check()
      },
      file: () =>
        new Promise((resolve, reject) => {
          const late = setTimeout(() => reject(new RequestFailed('missing')), SOON)
          came = file => {
            clearTimeout(late)
            resolve(file)
          }
          post({ want: 'file' })
        }),
      give: file => post({ file }),
    })
  } finally {
    channel.close()
  }
}
