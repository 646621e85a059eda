import type { CDPSession, Frame, Page } from 'playwright-core'
import { vi } from 'vitest'
import { LOADED } from './launch'

export interface SeenBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * What the page agent draws over the page itself (badges, the button, the list of a slash, outlines of the picker). It stands in closed
 * shadow roots, which no script of the page's sees, and the browser's debugger does. Of a frame: one in the page's own process.
 */
export async function overlayOn(target: Page | Frame) {
  const page = 'mainFrame' in target ? target : target.page()
  const session = await page.context().newCDPSession(page)
  const world = await ownWorld(session, target.url())
  /** Runs beside the page's scripts, with all our shadow roots: `script` is a function of them. */
  const run = async <T>(script: string): Promise<T> => {
    const roots = await closedRoots(session, world)
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...roots) { return (${script})(roots) }`,
      executionContextId: world,
      arguments: roots.map(objectId => ({ objectId })),
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
  /** Those that match and are drawn, given to a function. */
  const all = <T>(selector: string, script: string) =>
    run<T>(`roots => (${script})(roots.flatMap(root => [...root.querySelectorAll(${JSON.stringify(selector)})])
      .filter(one => one.checkVisibility({ visibilityProperty: true })))`)
  const boxes = (selector: string) =>
    all<SeenBox[]>(
      selector,
      'found => found.map(one => one.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height }))',
    )
  /** Of the first, once it is there; px of the document it is drawn in. */
  const box = (selector: string) =>
    vi.waitFor(async () => {
      const [first] = await boxes(selector)
      if (!first) throw new Error(`${selector} is not drawn over ${page.url()}`)
      return first
    }, LOADED)
  const middle = async (selector: string) => {
    const { x, y, width, height } = await box(selector)
    return [x + width / 2, y + height / 2] as const
  }
  return {
    run,
    all,
    count: (selector: string) => all<number>(selector, 'found => found.length'),
    box,
    texts: (selector: string) => all<string[]>(selector, 'found => found.map(one => one.textContent)'),
    /** With the mouse, as the agent does; over the page itself. */
    hover: async (selector: string) => page.mouse.move(...(await middle(selector))),
    click: async (selector: string) => page.mouse.click(...(await middle(selector))),
  }
}

/** A world of scripts of the test's own in the frame at that address: the page can have changed nothing there. */
async function ownWorld(session: CDPSession, address: string): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const all = (tree: typeof frameTree): (typeof frameTree.frame)[] => [
    tree.frame,
    ...(tree.childFrames ?? []).flatMap(all),
  ]
  const found = all(frameTree).find(({ url, urlFragment = '' }) => url + urlFragment === address)
  if (!found) throw new Error(`no frame at ${address} in the page's own process`)
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: found.id })
  return executionContextId
}

const OURS = `[...document.documentElement.children].filter(one => one.localName === 'deskside-sidebar')`

async function closedRoots(session: CDPSession, world: number): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: OURS, contextId: world })
  if (!result.objectId) return []
  const { result: members } = await session.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  })
  const roots: string[] = []
  for (const { name, value } of members) {
    if (!/^\d+$/.test(name) || !value?.objectId) continue
    const { node } = await session.send('DOM.describeNode', {
      objectId: value.objectId,
      depth: 1,
      pierce: true,
    })
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
    if (backendNodeId === undefined) continue
    const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId: world })
    if (object.objectId) roots.push(object.objectId)
  }
  return roots
}
