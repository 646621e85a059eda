import type { Unopened } from '@/lib/phrases/exchange/open-file'
import type { Progress } from '@/lib/phrases/exchange/progress'
import type { ReadFile, ReadRequest } from '@/lib/phrases/exchange/read-file'
import type { FromWorker } from './reading-worker'

interface Reading {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** Reads a phrase file in a worker; `undefined` once the signal is aborted, which ends the worker wherever it is. */
export function readInWorker(
  ask: ReadRequest,
  { signal, onProgress }: Reading,
): Promise<ReadFile | Unopened | undefined> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    type: 'module',
  })
  return new Promise<ReadFile | Unopened | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(undefined))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('progress' in data) onProgress(data.progress)
      else resolve(data.read)
    })
    worker.postMessage(ask)
  }).finally(() => worker.terminate())
}
