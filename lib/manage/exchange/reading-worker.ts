import type { Unopened } from '@/lib/phrases/exchange/open-file'
import type { Progress } from '@/lib/phrases/exchange/progress'
import { type ReadFile, type ReadRequest, readPhraseFile } from '@/lib/phrases/exchange/read-file'

/** What the worker posts: progress, then the result. */
export type FromWorker = { readonly progress: Progress } | { readonly read: ReadFile | Unopened }

const post = (message: FromWorker) => self.postMessage(message)

/** Reads one phrase file beside the page, so that neither a big spreadsheet nor a bad one stops it. */
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void readPhraseFile(data, progress => post({ progress })).then(read => post({ read }))
})
