import type { Frame } from 'playwright-core'
import type { Serve, Served } from './launch'

const HELD = '/held'

export interface Hold {
  readonly serve: Serve
  /** Runs a script in a frame, which then stands still: nobody can be told of what it changed. */
  change(frame: Frame, script: string): Promise<void>
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
    async change(frame, script) {
      const here = new Promise<void>(resolve => {
        arrived = resolve
      })
      await frame.evaluate(`requestAnimationFrame(() => { ${script};
        const still = new XMLHttpRequest(); still.open('GET', '${HELD}', false); still.send() })`)
      await here
    },
    letGo: () => release(),
  }
}
