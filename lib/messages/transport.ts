/** Where a message came from, as far as the browser vouches for it. */
export interface Sender {
  readonly url?: string
  readonly frameId?: number
  readonly tab?: { readonly id?: number; readonly url?: string }
  /** It is a sidebar on the practice console: the background sets it by the sender's address, whoever asks cannot. */
  readonly practice?: boolean
}

/** What one script of the extension says to another: its name and what belongs to it. */
interface Message {
  readonly type: string
  readonly data: unknown
}

type Listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => boolean
type Answered = (answer: unknown) => void

/** What is needed of the browser. It is the same under this name in Chromium and in Firefox, and weighs nothing in a console's page. */
declare const chrome: {
  readonly runtime: {
    readonly lastError?: unknown
    readonly sendMessage: (message: Message, answered: Answered) => void
    readonly onMessage: {
      addListener(listener: Listener): void
      removeListener(listener: Listener): void
    }
  }
  readonly tabs: {
    sendMessage(tab: number, message: Message, to: { readonly frameId: number }, answered: Answered): void
  }
}

/** The agent in one frame of a tab. */
export interface FrameOfTab {
  readonly tabId: number
  readonly frameId: number
}

/** Says it to the background, or to one frame; `undefined` where nobody answers. Never rejects: the extension may be gone. */
export async function post(type: string, data: unknown, to?: FrameOfTab): Promise<unknown> {
  try {
    return await new Promise(resolve => {
      const answered = (answer: unknown) => resolve(chrome.runtime.lastError ? undefined : answer)
      if (to) chrome.tabs.sendMessage(to.tabId, { type, data }, { frameId: to.frameId }, answered)
      else chrome.runtime.sendMessage({ type, data }, answered)
    })
  } catch {
    // An extension that was updated under the page has no runtime any more.
    return undefined
  }
}

/** Hears what comes. What is no business of this listener's it answers with `undefined`; what it answers must not reject. */
export function hear(
  answer: (type: string, data: unknown, sender: Sender) => Promise<unknown> | undefined,
): () => void {
  const listener: Listener = (message, sender, reply) => {
    const { type, data } = (message ?? {}) as Partial<Message>
    const answering = typeof type === 'string' ? answer(type, data, sender) : undefined
    void answering?.then(reply)
    return answering !== undefined
  }
  chrome.runtime.onMessage.addListener(listener)
  return () => chrome.runtime.onMessage.removeListener(listener)
}
