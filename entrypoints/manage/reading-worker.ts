import type { Unopened } from '@/lib/phrases/exchange/open-file'
import type { Progress } from '@/lib/phrases/exchange/progress'
import { type ReadAsk, type ReadFile, readPhraseFile } from '@/lib/phrases/exchange/read-file'

/** What the worker says on its way and at its end. */
export type ReadingTold = { readonly progress: Progress } | { readonly read: ReadFile | Unopened }

const tell = (told: ReadingTold) => self.postMessage(told)

/** Reads one phrase file beside the page, so that neither a big spreadsheet nor a bad one stops it. */
self.addEventListener('message', ({ data }: MessageEvent<ReadAsk>) => {
  void readPhraseFile(data, progress => tell({ progress })).then(read => tell({ read }))
})
