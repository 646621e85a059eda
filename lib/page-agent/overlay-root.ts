import { guardHost } from './host/guard'
import { createRoot, dress } from './host/root'

const STYLE = { position: 'fixed', top: '0', left: '0', width: '0', height: '0', 'z-index': '2147483645' }

/** Where badges and the list of a slash are drawn over the page: made when first needed, closed to the page's scripts. */
export function createOverlayRoot(document: Document, tokens: string, signal: AbortSignal): () => ShadowRoot {
  let shadow: ShadowRoot | undefined
  return () => {
    if (shadow) return shadow
    const root = createRoot(document, tokens, STYLE)
    guardHost(root.host, () => dress(root.host, STYLE), signal)
    signal.addEventListener('abort', () => root.host.remove())
    shadow = root.shadow
    return shadow
  }
}
