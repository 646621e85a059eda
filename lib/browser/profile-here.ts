import type { ConsoleProfile } from '@/lib/consoles/profile'
import { RequestFailed, request } from '@/lib/messages'

/** ms between two tries to reach a background that was stopped half-way, and how many there are. */
const RETRY = { every: 500, times: 5 } as const

/** What this frame is read as: a console's page has no other time to learn it. */
export async function profileHere(signal: AbortSignal): Promise<ConsoleProfile | undefined> {
  for (let tries = 1; ; tries++)
    try {
      return await request('agentHere')
    } catch (error) {
      const isStopped = error instanceof RequestFailed && error.failed === 'unreachable'
      if (!isStopped || tries === RETRY.times || signal.aborted) return undefined
      await new Promise(resolve => setTimeout(resolve, RETRY.every))
    }
}
