import type { Frame } from 'playwright-core'
import type { Serve, Served } from './launch'

const HELD = '/held'

export interface Hold {
  readonly serve: Serve
  /** Runs a script in a frame, which then (once something matches `until`) stands still: nobody can be told of what it changed. */
  change(frame: Frame, script: string, until?: string): Promise<void>
  letGo(): void
}

/**
 * A page that changes and does nothing else until it is let go: what the agent does meanwhile finds another page than the sidebar shows.
 */
export function createHold(serve: Serve): Hold {
  let arrived: () => void = () => undefined
  let release: () => void = () => undefined
  return {
    serve(url) {
      if (url.pathname !== HELD) return serve(url)
      arrived()
      return new Promise<Served>(resolve => {
        release = () => resolve({ contentType: 'text/plain', body: '' })
      })
    },
    async change(frame, script, until) {
      const here = new Promise<void>(resolve => {
        arrived = resolve
      })
      const stand = `{ const still = new XMLHttpRequest(); still.open('GET', '${HELD}', false); still.send() }`
      const standOnce = `new MutationObserver((_, observer) => {
        if (document.querySelector(${JSON.stringify(until)})) { observer.disconnect(); ${stand} }
      }).observe(document, { subtree: true, childList: true, attributes: true });`
      await frame.evaluate(
        `requestAnimationFrame(() => { ${until ? standOnce : ''} ${script}; ${until ? '' : stand} })`,
      )
      await here
    },
    letGo: () => release(),
  }
}
