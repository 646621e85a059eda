import type { Browser, Page } from 'puppeteer-core'
import { vi } from 'vitest'
import { LOADED } from './launch'

/**
 * The sidebar beside a page in Firefox. Puppeteer lists its frame as `about:blank` and does not enter it; the protocol below (WebDriver
 * BiDi) knows the frame, runs scripts in it and hands out nodes of closed shadow roots. Mouse and keyboard are real: given to the page
 * at the place where something stands, Firefox passes them on to the frame there, as it does an agent's.
 */
export async function firefoxSidebarOn(browser: Browser, page: Page) {
  const bidi = bidiOf(browser)
  const context = await vi.waitFor(async () => {
    const { contexts } = await bidi<{ contexts: readonly Context[] }>('browsingContext.getTree', {
      root: contextOf(page),
    })
    const found = contexts.flatMap(({ children }) => children ?? []).find(({ url }) => SIDEBAR.test(url))
    if (!found) throw new Error(`no sidebar beside ${page.url()}`)
    return found.context
  }, LOADED)
  const evaluate = <T>(expression: string) => evaluateIn<T>(bidi, context, expression)
  // Its document is there before it is drawn.
  await vi.waitFor(async () => {
    if (!(await evaluate<boolean>(`document.querySelector('aside') !== null`)))
      throw new Error('not drawn yet')
  }, LOADED)
  const boxOf = (selector: string, words: string) =>
    evaluate<string>(`(() => {
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
        .find(one => one.textContent.includes(${JSON.stringify(words)}) || one.ariaLabel === ${JSON.stringify(words)})
      found?.scrollIntoView({ block: 'nearest' })
      globalThis.isClicked = false
      found?.addEventListener('click', () => { globalThis.isClicked = true }, { capture: true, once: true })
      return JSON.stringify(found?.getBoundingClientRect() ?? null)
    })()`)
  return {
    evaluate,
    /** Waits until the sidebar has that text, or has it no longer. */
    shows: (words: string, is = true) =>
      vi.waitFor(async () => {
        const text = await evaluate<string>(`document.querySelector('aside')?.textContent ?? ''`)
        if (text.includes(words) !== is) throw new Error(`${is ? 'no' : 'still'} ${words} in ${text}`)
      }, LOADED),
    /**
     * With the mouse, on the first that matches and has these words in it or as its name: again where it moved away under the pointer, as
     * an agent would.
     */
    async click(selector: string, words = '') {
      await vi.waitFor(async () => {
        const box = JSON.parse(await boxOf(selector, words)) as DOMRect | null
        if (!box) throw new Error(`no ${selector} with ${words}`)
        const host = await page.$eval('deskside-sidebar', one => {
          const { left, top } = one.getBoundingClientRect()
          return { left, top }
        })
        await page.mouse.click(host.left + box.x + box.width / 2, host.top + box.y + box.height / 2)
        // Where the click took the sidebar away, it was heard.
        if (!(await evaluate<boolean>('globalThis.isClicked').catch(() => true)))
          throw new Error(`${selector} with ${words} moved away`)
      }, LOADED)
    },
  }
}

/** In the full page, which the sidebar has opened in a tab of its own; the tab is closed again. */
export async function inFullPage<T>(browser: Browser, expression: string): Promise<T> {
  const bidi = bidiOf(browser)
  const { context } = await vi.waitFor(async () => {
    const { contexts } = await bidi<{ contexts: readonly Context[] }>('browsingContext.getTree', {})
    const found = contexts.find(({ url }) => FULL_PAGE.test(url))
    if (!found) throw new Error('no full page yet')
    return found
  }, LOADED)
  const result = await evaluateIn<T>(bidi, context, expression)
  await bidi('browsingContext.close', { context })
  return result
}

/** What the page agent draws over the page in closed shadow roots: how many of these are to be seen. */
export async function firefoxOverlayCount(browser: Browser, page: Page, selector: string): Promise<number> {
  const bidi = bidiOf(browser)
  const context = contextOf(page)
  const { result: hosts } = await bidi<{ result: { value?: readonly Node[] } }>('script.evaluate', {
    expression: `[...document.querySelectorAll('deskside-sidebar')]`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })
  const roots = (hosts.value ?? []).flatMap(({ value }) => value?.shadowRoot?.sharedId ?? [])
  const { result } = await bidi<{ result: { value: number } }>('script.callFunction', {
    functionDeclaration: `(...roots) => roots.flatMap(root => [...root.querySelectorAll(${JSON.stringify(selector)})])
      .filter(one => one.checkVisibility({ visibilityProperty: true })).length`,
    arguments: roots.map(sharedId => ({ sharedId })),
    target: { context },
    awaitPromise: false,
  })
  return result.value
}

const SIDEBAR = /^moz-extension:\/\/[^/]+\/sidebar\.html/

const FULL_PAGE = /^moz-extension:\/\/[^/]+\/manage\.html/

interface Context {
  readonly context: string
  readonly url: string
  readonly children?: readonly Context[] | null
}

interface Node {
  readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null }
}

type Bidi = <T>(method: string, params: Record<string, unknown>) => Promise<T>

/** The library keeps its connection to itself. */
function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }> }
  }
  return async <T>(method: string, params: Record<string, unknown>) =>
    (await connection.send(method, params)).result as T
}

const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id

/** What an expression gives that is a string, a number or a boolean. */
async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const answer = await bidi<{ result?: { value?: T }; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    { expression, target: { context }, awaitPromise: true },
  )
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
  return answer.result?.value as T
}
