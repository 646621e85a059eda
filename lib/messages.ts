import { defineExtensionMessaging } from '@webext-core/messaging'
import type { FrameProtocol } from './messages/frames'
import type { OwnProtocol, PageProtocol, TabProtocol } from './messages/protocol'

export type * from './messages/frames'
export type * from './messages/protocol'
export type * from './messages/transfer'

/**
 * Why an ask came back without an answer.
 * `invalid`: what was asked does not have the shape or size it must have. `refused`: only the extension's own pages may ask it.
 * `storeOff`: nothing can be saved here (see `health`). `full`: the disk is. `missing`: the record or snapshot is gone.
 * `unreachable`: no background answered (extension updated, worker stopped half-way): what was asked may or may not have been done.
 * `broken`: a mistake of ours.
 */
export type Failure = 'invalid' | 'refused' | 'storeOff' | 'full' | 'missing' | 'unreachable' | 'broken'

/** The only thing `ask` rejects with, and what an answer throws to say why not. */
export class RequestFailed extends Error {
  override readonly name = 'AskFailed'
  constructor(readonly failed: Failure) {
    super(failed)
  }
}

type Protocol = PageProtocol & OwnProtocol
type Reply = { readonly ok: unknown } | { readonly failed: Failure }

/** Where a message came from, as far as the browser vouches for it. */
export interface Sender {
  readonly url?: string
  readonly frameId?: number
  readonly tab?: { readonly id?: number; readonly url?: string }
  /** It is a sidebar on the practice console: the background sets it by the sender's address, whoever asks cannot. */
  readonly practice?: boolean
}

/** One answer per message; the data is whatever arrived, for the answer to parse. */
export type Handlers<P> = {
  readonly [N in keyof P]: (
    data: unknown,
    sender: Sender,
  ) => P[N] extends (...ask: never[]) => infer R ? R | Promise<R> : never
}

export interface HandlerOptions {
  /** Tells the extension's own pages from sidebars inside a page. */
  isOwn(sender: Sender): boolean
  /** An answer failed through a mistake of ours; the asker hears `broken` and no more. */
  onBroken(error: unknown): void
}

const messenger = defineExtensionMessaging<Record<string, (data: unknown) => Reply>>()

/** Asks the background. Rejects with `AskFailed` alone. */
export async function request<N extends keyof Protocol>(
  name: N,
  ...data: Parameters<Protocol[N]>
): Promise<ReturnType<Protocol[N]>> {
  const reply = await messenger.sendMessage(name, data[0]).catch((): Reply => ({ failed: 'unreachable' }))
  if ('failed' in reply) throw new RequestFailed(reply.failed)
  return reply.ok as ReturnType<Protocol[N]>
}

/**
 * Answers every message, in the background alone and before its script's first pause: a stopped worker is woken by listeners
 * that were there at once.
 */
export function handleRequests(
  page: Handlers<PageProtocol>,
  own: Handlers<OwnProtocol>,
  options: HandlerOptions,
): void {
  for (const [name, reply] of Object.entries(page)) {
    messenger.onMessage(name, ({ data, sender }) => settle(() => reply(data, sender), options))
  }
  for (const [name, reply] of Object.entries(own)) {
    messenger.onMessage(name, ({ data, sender }) =>
      settle(() => {
        if (!options.isOwn(sender)) throw new RequestFailed('refused')
        return reply(data, sender)
      }, options),
    )
  }
}

/** Tells the sidebar of a tab; a tab without one does not mind. */
export async function tell(name: keyof TabProtocol, tabId: number): Promise<void> {
  await messenger.sendMessage(name, undefined, tabId).catch(() => undefined)
}

/** Hands a message on to one frame. `undefined` when nobody there listens. */
export async function handOn<N extends keyof FrameProtocol>(
  name: N,
  data: Parameters<FrameProtocol[N]>[0],
  to: { readonly tabId: number; readonly frameId: number },
): Promise<{ readonly answer: unknown } | undefined> {
  const reply = await messenger.sendMessage(name, data, to).catch(() => undefined)
  return reply && 'ok' in reply ? { answer: reply.ok } : undefined
}

/** Answers what is handed on to this frame. Once per name in one script. */
export function onHanded<N extends keyof FrameProtocol>(
  name: N,
  reply: (
    data: Parameters<FrameProtocol[N]>[0],
  ) => ReturnType<FrameProtocol[N]> | Promise<ReturnType<FrameProtocol[N]>>,
  signal: AbortSignal,
): void {
  // The background alone hands on, and has parsed it.
  const stop = messenger.onMessage(name, async ({ data }) => ({ ok: await reply(data as never) }))
  signal.addEventListener('abort', stop)
}

/** Runs whenever the background tells this tab. Once per name in one script. */
export function onTold(name: keyof TabProtocol, run: () => void, signal: AbortSignal): void {
  const stop = messenger.onMessage(name, () => {
    run()
    return { ok: undefined }
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
