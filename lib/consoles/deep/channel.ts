import { LONGEST_ANSWER } from './json'
import type { OnAnswer } from './listen-in'

/**
 * How answers come from the page's own world into ours: as strings, over a `MessagePort`.
 *
 * Both scripts run before the page's, in an order nobody promises, so each says that it is there: ours asks, the page's offers, and whoever
 * comes second is heard by the first. The offer is an event that carries one end of a new channel and is over once it was dispatched; after
 * that nothing passes through the document, and no name of ours stands on the window. A page that knows the names can ask for a port, and
 * then reads what it received anyway; or offer one, and then it forges its own orders, which it could as well draw. So what arrives is
 * content of the page like any other: a string of limited length, parsed by rules that drop what does not fit.
 */
const ASK = 'deskside-deep-ask'
const OFFER = 'deskside-deep-offer'
const TAKE = 'take'
const LEAVE = 'leave'

/** Answers kept for a sidebar that is not there yet: older ones fall off. In UTF-16 units. */
const KEPT = 2 * LONGEST_ANSWER
/** Ms after which nobody will ask any more: the sidebar is switched off, or was removed. */
const UNASKED = 60_000

type Page = Pick<Document, 'addEventListener' | 'removeEventListener' | 'dispatchEvent'>

/** The page's end. `listen` begins and returns what ends it; it does not begin where another script of ours is listening already. */
export function offerAnswers(document: Page, listen: (onAnswer: OnAnswer) => () => void): void {
  if (asked(document)) return
  let kept: string[] = []
  let port: MessagePort | undefined
  let taken = false
  const onAnswer: OnAnswer = (address, body) => {
    if (body.length > LONGEST_ANSWER) return
    const told = `${address}\n${body}`
    if (taken) return port?.postMessage(told)
    kept.push(told)
    while (kept.reduce((size, one) => size + one.length, 0) > KEPT) kept.shift()
  }
  const offer = () => {
    port?.close()
    const channel = new MessageChannel()
    const own = channel.port1
    port = own
    taken = false
    own.onmessage = ({ data }) => {
      if (own !== port) return
      if (data === LEAVE) leave()
      if (data !== TAKE) return
      taken = true
      clearTimeout(unasked)
      for (const one of kept) own.postMessage(one)
      kept = []
    }
    document.dispatchEvent(new MessageEvent(OFFER, { ports: [channel.port2] }))
  }
  const leave = () => {
    end()
    clearTimeout(unasked)
    document.removeEventListener(ASK, offer)
    port?.close()
    port = undefined
    kept = []
  }
  const unasked = setTimeout(leave, UNASKED)
  const end = listen(onAnswer)
  document.addEventListener(ASK, offer)
  offer()
}

/** Whether somebody offers answers here. */
function asked(document: Page): boolean {
  let offered = false
  const note = () => {
    offered = true
  }
  document.addEventListener(OFFER, note)
  document.dispatchEvent(new Event(ASK))
  document.removeEventListener(OFFER, note)
  return offered
}

/** Our end. */
export interface ReceivedAnswers {
  /** Takes the answers from now on, those kept for us first. Tells whether anybody offers them; one who comes later is taken as well. */
  take(): boolean
  /** Whoever listens in the page puts everything back and is gone. */
  dismiss(): void
}

export function takeAnswers(document: Page, onAnswer: OnAnswer): ReceivedAnswers {
  let port: MessagePort | undefined
  const onOffer = (event: Event) => {
    const [offered] = (event as MessageEvent).ports ?? []
    if (!offered) return
    port?.close()
    port = offered
    port.onmessage = ({ data }) => {
      if (typeof data !== 'string') return
      const end = data.indexOf('\n')
      if (end > 0 && data.length - end <= LONGEST_ANSWER + 1)
        onAnswer(data.slice(0, end), data.slice(end + 1))
    }
    port.postMessage(TAKE)
  }
  return {
    take() {
      document.addEventListener(OFFER, onOffer)
      port = undefined
      document.dispatchEvent(new Event(ASK))
      return port !== undefined
    },
    dismiss() {
      document.addEventListener(OFFER, onOffer)
      if (!port) document.dispatchEvent(new Event(ASK))
      document.removeEventListener(OFFER, onOffer)
      if (!port) return
      port.onmessage = null
      port.postMessage(LEAVE)
      port = undefined
    },
  }
}
