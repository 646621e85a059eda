/** What of a page's window this needs. */
export type PageWindow = Pick<
  typeof globalThis,
  'fetch' | 'XMLHttpRequest' | 'Request' | 'Response' | 'URL' | 'Promise' | 'TextDecoder'
> & { readonly document: Pick<Document, 'baseURI'> }

/** One answer the page received: its address without the query, and the body as text. */
export type OnAnswer = (address: string, body: string) => void

/**
 * Hears the answers to requests the page itself makes to these addresses, in the page's own world. The page's calls go to the browser's own
 * functions with the very arguments the page gave, and the page gets the very promise or request back: nothing is sent, changed, held up,
 * asked again or used up (a copy of the response is read), and no mistake of ours comes out. The functions stand behind a `Proxy`, so that
 * name, length, `instanceof` and the errors of wrong calls stay the browser's; their source text is native code too, only without the name.
 *
 * A request to another address is not looked at beyond its address. Returns what puts the browser's own functions back; where the page has
 * wrapped ours meanwhile, they stay underneath and only pass calls on until the page is left.
 */
export function listenIn(window: PageWindow, addresses: readonly string[], onAnswer: OnAnswer): () => void {
  const { fetch, XMLHttpRequest, Request, Response, URL, TextDecoder, document } = window
  // Taken now: a page that replaces these later must not meet our calls.
  const { then } = window.Promise.prototype
  const { clone, arrayBuffer } = Response.prototype
  const { open, addEventListener } = XMLHttpRequest.prototype
  const call = Reflect.apply
  const watched = new Set(addresses)
  let on = true

  const addressOf = (target: unknown): string | undefined => {
    const url = typeof target === 'string' ? target : target instanceof URL ? target.href : undefined
    const written = url ?? (target instanceof Request ? target.url : undefined)
    if (!on || written === undefined) return undefined
    const { origin, pathname } = new URL(written, document.baseURI)
    return watched.has(origin + pathname) ? origin + pathname : undefined
  }
  /** Whatever goes wrong is ours alone. */
  const quietly = (run: () => void) => {
    try {
      run()
    } catch {
      // Nobody to tell: the page must not hear of it, and without an answer there is nothing to show.
    }
  }
  const tell: OnAnswer = (address, body) => {
    if (on) onAnswer(address, body)
  }

  const readResponse = (address: string, response: Response) =>
    quietly(() => {
      if (!on || !response.ok || response.bodyUsed) return
      const charset = /charset=["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1]
      const bytes: unknown = call(arrayBuffer, call(clone, response, []), [])
      const decode = (read: ArrayBuffer) =>
        quietly(() => tell(address, new TextDecoder(charset ?? 'utf-8').decode(read)))
      call(then, bytes, [decode, ignore])
    })
  const ownFetch = new Proxy(fetch, {
    apply(target, self, args) {
      const answer: unknown = call(target, self, args)
      quietly(() => {
        const address = addressOf(args[0])
        // Asked before the page can ask: the copy is made while nobody has read the body.
        if (address !== undefined)
          call(then, answer, [(response: Response) => readResponse(address, response), ignore])
      })
      return answer
    },
  })

  const requests = new WeakMap<XMLHttpRequest, { address: string | undefined }>()
  const readRequest = (request: XMLHttpRequest) =>
    quietly(() => {
      const address = requests.get(request)?.address
      if (address === undefined || request.status < 200 || request.status > 299) return
      const { responseType } = request
      if (responseType === '' || responseType === 'text') tell(address, request.responseText)
      else if (responseType === 'json') tell(address, JSON.stringify(request.response))
    })
  const ownOpen = new Proxy(open, {
    apply(target, self: XMLHttpRequest, args: unknown[]) {
      const opened: unknown = call(target, self, args)
      quietly(() => {
        const address = addressOf(args[1])
        const known = requests.get(self)
        // One request object may be opened again, for another address.
        if (known) known.address = address
        else if (address !== undefined) {
          requests.set(self, { address })
          call(addEventListener, self, ['load', () => readRequest(self)])
        }
      })
      return opened
    },
  })

  const backFetch = replace(window, 'fetch', ownFetch)
  const backOpen = replace(XMLHttpRequest.prototype, 'open', ownOpen)
  return () => {
    on = false
    backFetch()
    backOpen()
  }
}

const ignore = () => undefined

/** Puts a function in the place of another, as visible and as changeable as that one was. Returns what undoes it. */
function replace<K extends string>(holder: Record<K, unknown> | object, name: K, own: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(holder, name)
  if (!before?.configurable || !('value' in before)) return ignore
  Object.defineProperty(holder, name, { ...before, value: own })
  return () => {
    const now = Object.getOwnPropertyDescriptor(holder, name)
    if (now?.value === own) Object.defineProperty(holder, name, { ...now, value: before.value })
  }
}
