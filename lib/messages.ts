import type { OwnProtocol } from './messages/own-protocol'
import type { AgentNews, AgentProtocol, SidebarProtocol } from './messages/protocol'
import { type FrameOfTab, hear, post, type Sender } from './messages/transport'

export type * from './messages/own-protocol'
export type * from './messages/protocol'
export type * from './messages/transfer'
export type { Sender } from './messages/transport'

/**
 * Why a request came back without an answer.
 * `invalid`: what was asked for does not have the shape or size it must have. `refused`: only documents of the extension that are trusted
 * more may ask it.
 * `storeOff`: nothing can be saved here (see `health`). `full`: the disk is. `missing`: the record or snapshot is gone.
 * `cancelled`: by who asked; nothing was done.
 * `unreachable`: no background answered (extension updated, worker stopped half-way): what was asked may or may not have been done.
 * `broken`: a mistake of ours.
 */
export type Failure =
  | 'invalid'
  | 'refused'
  | 'storeOff'
  | 'full'
  | 'missing'
  | 'cancelled'
  | 'unreachable'
  | 'broken'

/** The only thing `request` rejects with, and what a handler throws to say why not. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
  constructor(readonly failed: Failure) {
    super(failed)
  }
}

type Protocol = AgentProtocol & SidebarProtocol & OwnProtocol
type Reply = { readonly ok: unknown } | { readonly failed: Failure }

/** One handler per message; the data is whatever arrived, for the handler to parse. */
export type Handlers<P> = {
  readonly [N in keyof P]: (
    data: unknown,
    sender: Sender,
  ) => P[N] extends (...ask: never[]) => infer R ? R | Promise<R> : never
}

/** Who may ask what: a page agent least, a sidebar more, the extension's other pages everything. */
export type Level = 'agent' | 'sidebar' | 'own'

export interface HandlerOptions {
  levelOf(sender: Sender): Level
  /** A handler failed through a mistake of ours; who asked hears `broken` and no more. */
  onBroken(error: unknown): void
}

/** What was asked, and whether it is practice: then it goes to records of its own. */
interface Envelope {
  readonly ask: unknown
  readonly practice?: true
}

type Request = <N extends keyof Protocol>(
  name: N,
  ...data: Parameters<Protocol[N]>
) => Promise<ReturnType<Protocol[N]>>

/** Asks the background. Rejects with `RequestFailed` alone. */
export const request: Request = (name, ...data) => send(name, { ask: data[0] })

/** The same from the practice console: what is written there is never among real records. */
export const practiceRequest: Request = (name, ...data) => send(name, { ask: data[0], practice: true })

async function send<N extends keyof Protocol>(name: N, envelope: Envelope): Promise<ReturnType<Protocol[N]>> {
  const reply = ((await post(name, envelope)) ?? { failed: 'unreachable' }) as Reply
  if ('failed' in reply) throw new RequestFailed(reply.failed)
  return reply.ok as ReturnType<Protocol[N]>
}

function opened(data: unknown): Envelope {
  if (typeof data !== 'object' || data === null || !('ask' in data)) return { ask: undefined }
  return { ask: data.ask, ...('practice' in data && data.practice === true && { practice: true }) }
}

/**
 * Answers every message, in the background alone and before its script's first pause: a stopped worker is woken by listeners
 * that were there at once.
 */
export function handleRequests(
  handlers: {
    readonly agent: Handlers<AgentProtocol>
    readonly sidebar: Handlers<SidebarProtocol>
    readonly own: Handlers<OwnProtocol>
  },
  options: HandlerOptions,
): void {
  const rank = { agent: 0, sidebar: 1, own: 2 } as const
  const levels = ['agent', 'sidebar', 'own'] as const
  const replies = new Map(
    levels.flatMap(level => Object.entries(handlers[level]).map(([name, reply]) => [name, { level, reply }])),
  )
  hear((name, data, sender) => {
    const found = replies.get(name)
    return (
      found &&
      settle(() => {
        if (rank[options.levelOf(sender)] < rank[found.level]) throw new RequestFailed('refused')
        const { ask, practice } = opened(data)
        return found.reply(ask, practice ? { ...sender, practice } : sender)
      }, options)
    )
  })
}

/** Tells the agent in one frame of a tab; a frame without one does not mind. */
export async function tellAgent<N extends keyof AgentNews>(
  name: N,
  data: Parameters<AgentNews[N]>[0],
  to: FrameOfTab,
): Promise<void> {
  await post(name, data, to)
}

/** Runs whenever the background tells this frame. */
export function onTold<N extends keyof AgentNews>(
  name: N,
  run: (data: Parameters<AgentNews[N]>[0]) => void,
  signal: AbortSignal,
): void {
  const stop = hear((type, data) => {
    if (type !== name) return undefined
    run(data as Parameters<AgentNews[N]>[0])
    return Promise.resolve({ ok: undefined })
  })
  signal.addEventListener('abort', stop)
}

/** Errors cross as values: an exception would lose its type and show a page what broke. */
async function settle(reply: () => unknown, options: HandlerOptions): Promise<Reply> {
  try {
    return { ok: await reply() }
  } catch (error) {
    if (error instanceof RequestFailed) return { failed: error.failed }
    options.onBroken(error)
    return { failed: 'broken' }
  }
}
