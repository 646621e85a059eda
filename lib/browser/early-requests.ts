import { type Library, request } from '@/lib/messages'
import type { TableName } from '@/lib/store/tables'
import { followTables } from './follow-tables'

export interface EarlyRequests {
  readonly request: typeof request
  /** What was asked early; fails where the asking did. */
  readonly library: Promise<Library>
  /** As `followTables`, from the moment of the early asking on. */
  onWritten(run: (tables: readonly TableName[]) => void, signal: AbortSignal): void
}

/**
 * Asks for what every sidebar shows first while its page is still being loaded and has not said which console it is. Whoever asks for one
 * of these first gets that answer, unless something was written meanwhile; whatever else is asked goes its way.
 */
export function requestEarly(): EarlyRequests {
  const heard = new Set<(tables: readonly TableName[]) => void>()
  const early = new Map<string, Promise<unknown>>()
  // Before the answers are: what is written between the two is told.
  followTables(tables => {
    early.clear()
    for (const run of heard) run(tables)
  })
  const library = request('library')
  const asked = { library, settings: request('settings') }
  for (const [name, answer] of Object.entries(asked)) {
    // One that fails fails for who takes it.
    answer.catch(() => undefined)
    early.set(name, answer)
  }
  const take = (name: string) => {
    const answer = early.get(name)
    early.delete(name)
    return answer
  }
  return {
    library,
    request: ((name, ...data) => take(name) ?? request(name, ...data)) as typeof request,
    onWritten(run, signal) {
      heard.add(run)
      signal.addEventListener('abort', () => heard.delete(run))
    },
  }
}
