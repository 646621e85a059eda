import type { Page as PlaywrightPage } from 'playwright-core'
import { expect } from 'vitest'
import { type FirefoxRun, openChromium, openFirefox, type Serve } from '../launch'
import { composerExtension, ORIGIN } from './build'
import type { Ask } from './extension/content'
import type { Wish } from './mounted'

export type Evaluate = <T, A>(run: (argument: A) => T | Promise<T>, argument: A) => Promise<T>

/** A page in either browser, as far as these tests drive it. */
export interface Stage {
  readonly evaluate: Evaluate
  readonly keyboard: {
    down(key: string): Promise<void>
    up(key: string): Promise<void>
    press(key: string): Promise<void>
    type(text: string): Promise<void>
  }
  click(selector: string): Promise<unknown>
  close(): Promise<void>
}

/** What stands on the page, and under which policy. */
export interface Opening extends Wish {
  /** The page allows nothing but itself. */
  readonly strict?: boolean
}

export interface Run {
  /** One page for each editor: asked for the same one again, the page is kept and the editor put there anew. */
  open(opening: Opening): Promise<Stage>
  /** Has a real input method compose; Chromium alone can be told to. */
  compose?(stage: Stage, text: string): Promise<void>
  close(): Promise<void>
}

/** A browser with the test extension in it. */
export async function openRun(browser: 'chromium' | 'firefox', serve: Serve): Promise<Run> {
  const extension = await composerExtension(browser === 'chromium' ? 'chrome' : 'firefox')
  const run =
    browser === 'chromium'
      ? await openChromium({ serve, extension: extension.dir })
      : await openFirefox({ serve, extension: extension.dir })
  let kept: { readonly key: string; readonly page: Stage } | undefined
  const pageFor = async (key: string, address: string) => {
    if (kept?.key === key) return kept.page
    const before = kept
    kept = undefined
    // The two browsers' pages are alike as far as these tests drive them.
    const page = (await (run as FirefoxRun).open(address)) as unknown as Stage
    await before?.page.close()
    kept = { key, page }
    return page
  }
  return {
    async open({ strict = false, ...wish }) {
      const page = await pageFor(`${wish.editor} ${strict}`, `${ORIGIN}/${strict ? '?strict' : ''}`)
      await page.evaluate(wish => window.mount?.(wish), wish)
      return page
    },
    async compose(stage, text) {
      const page = stage as unknown as PlaywrightPage
      const session = await page.context().newCDPSession(page)
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    },
    async close() {
      await run.close()
      extension.remove()
    },
  }
}

/** Waits until the composer holds `text`. */
export const holds = (stage: Stage, text: string) => expect.poll(() => model(stage)).toBe(text)

/** Waits until the caret stands behind `text`, for editors with a selection of their own. */
export const standsBehind = (stage: Stage, text: string) => {
  const before = (text: string) => {
    const editor = window.page?.editor
    return editor?.before ? (editor.before() ?? '') : text
  }
  return expect.poll(() => stage.evaluate(before, text)).toBe(text)
}

/** Puts the caret, or a selection, between two offsets of the composer's one line, as the agent's mouse would. */
export async function select(stage: Stage, start: number, end: number): Promise<void> {
  const before = await stage.evaluate(
    async ([start, end]) => {
      const element = window.page?.editor.element
      if (!element) throw new Error('no editor')
      element.focus()
      if ('setSelectionRange' in element) {
        const field = element as HTMLTextAreaElement
        field.setSelectionRange(start, end)
        return field.value.slice(0, start)
      }
      const document = element.ownerDocument
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let text = walker.nextNode()
      while (text && (text.nodeValue ?? '').length < end) text = walker.nextNode()
      if (end === 0 || !text) return ''
      // The content script remembers the place once it hears of it.
      const heard = new Promise(resolve =>
        document.addEventListener('selectionchange', resolve, { once: true }),
      )
      document.getSelection()?.setBaseAndExtent(text, start, text, end)
      await heard
      return (text.nodeValue ?? '').slice(0, start)
    },
    [start, end] as const,
  )
  await standsBehind(stage, before)
}

/** The agent turns to the sidebar (the focus leaves the composer) and has a phrase inserted. */
export async function insertOn(stage: Stage, ask: Ask): Promise<string> {
  await stage.click('#elsewhere')
  return insertHere(stage, ask)
}

/** Has a phrase inserted with the focus where it is, as a key does. */
export async function insertHere(stage: Stage, ask: Ask): Promise<string> {
  return stage.evaluate(async ask => {
    const element = window.page?.editor.element
    // The frame the composer stands in.
    const home = element?.ownerDocument.defaultView
    if (!element || !home) throw new Error('no editor')
    window.page?.sent.splice(0)
    // Marked late: CKEditor takes away attributes that are not its own.
    element.setAttribute('data-composer', '')
    // Of its own for each: several may be under way.
    const told = `told-${crypto.randomUUID()}`
    const answer = new Promise<string>(resolve => {
      home.addEventListener(told, event => resolve((event as CustomEvent<string>).detail), { once: true })
    })
    home.dispatchEvent(new CustomEvent('ask-insert', { detail: JSON.stringify({ ...ask, told }) }))
    return answer
  }, ask)
}

export const model = (stage: Stage) => stage.evaluate(() => window.page?.editor.model(), undefined)
export const sent = (stage: Stage) => stage.evaluate(() => window.page?.sent, undefined)

/** Asked for, not waited for. */
export async function undoByKey(stage: Stage): Promise<void> {
  await stage.keyboard.down('Control')
  await stage.keyboard.press('z')
  await stage.keyboard.up('Control')
}
