import type { Page as PlaywrightPage } from 'playwright-core'
import { type FirefoxRun, openChromium, openFirefox, type Serve } from '../launch'
import { composerExtension, ORIGIN } from './build'
import type { Ask } from './extension/content'

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

export interface Run {
  open(query: string): Promise<Stage>
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
  return {
    async open(query) {
      const page = (await (run as FirefoxRun).open(`${ORIGIN}/?${query}`)) as unknown as Stage
      await until(page, () => window.page !== undefined)
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

/** Waits for what the page is to come to. Throws after 5 s. */
export async function until(stage: Stage, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await stage.evaluate(holds, undefined)) return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`never came: ${holds}`)
}

/** Puts the caret, or a selection, between two offsets of the composer's one line, as the agent's mouse would. */
export async function select(stage: Stage, start: number, end: number): Promise<void> {
  await stage.evaluate(
    ([start, end]) => {
      const element = window.page?.editor.element
      if (!element) throw new Error('no editor')
      element.focus()
      if ('setSelectionRange' in element) {
        ;(element as HTMLTextAreaElement).setSelectionRange(start, end)
        return
      }
      const document = element.ownerDocument
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let text = walker.nextNode()
      while (text && (text.nodeValue ?? '').length < end) text = walker.nextNode()
      if (end > 0 && text) document.getSelection()?.setBaseAndExtent(text, start, text, end)
    },
    [start, end] as const,
  )
  await new Promise(resolve => setTimeout(resolve, 120))
}

/** The agent turns to the sidebar (the focus leaves the composer) and has a phrase inserted. */
export async function insertOn(stage: Stage, ask: Ask): Promise<string> {
  await stage.click('#elsewhere')
  return insertHere(stage, ask)
}

/** Has a phrase inserted with the focus where it is, as a key does. */
export async function insertHere(stage: Stage, ask: Ask): Promise<string> {
  return stage.evaluate(async detail => {
    const element = window.page?.editor.element
    // The frame the composer stands in.
    const home = element?.ownerDocument.defaultView
    if (!element || !home) throw new Error('no editor')
    window.page?.sent.splice(0)
    // Marked late: CKEditor takes away attributes that are not its own.
    element.setAttribute('data-composer', '')
    const told = new Promise<string>(resolve => {
      const once = { once: true }
      home.addEventListener('told-insert', event => resolve((event as CustomEvent<string>).detail), once)
    })
    home.dispatchEvent(new CustomEvent('ask-insert', { detail }))
    return told
  }, JSON.stringify(ask))
}

export const model = (stage: Stage) => stage.evaluate(() => window.page?.editor.model(), undefined)
export const sent = (stage: Stage) => stage.evaluate(() => window.page?.sent, undefined)

export async function undoByKey(stage: Stage): Promise<void> {
  await stage.keyboard.down('Control')
  await stage.keyboard.press('z')
  await stage.keyboard.up('Control')
  await new Promise(resolve => setTimeout(resolve, 100))
}
