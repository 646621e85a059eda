import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { Say } from '@/lib/locales/words'
import { browserPath } from '../../.dev/browsers'
import { wordsIn } from '../words'
import { builtExtension } from './extension'
import { type Chromium, handOn, takeChromium } from './shared-chromium'

/** What an intercepted address answers: a whole page, or a file of the extension. */
export interface Served {
  readonly status?: number
  readonly contentType: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers a request by its address; `undefined` refuses it. Nothing under test ever reaches the network. */
export type Serve = (url: URL) => Served | undefined | Promise<Served>

/** One HTML page wherever the console's origin is asked for it. */
export const servePage = (html: string, headers: Readonly<Record<string, string>> = {}): Served => ({
  contentType: 'text/html; charset=utf-8',
  body: html,
  headers,
})

/** How long is waited for what a browser or a page comes to by itself, and how often is looked, in ms: against hanging alone. */
export const LOADED = { timeout: 60_000, interval: 50 } as const

export interface ChromiumRun {
  readonly context: BrowserContext
  readonly extensionId: string
  /** The interface's words in the language this browser speaks. */
  readonly say: Say
  open(url: string): Promise<Page>
  openOwn(path: string): Promise<Page>
  worker(): Promise<Worker>
  /** Stops the extension's service worker so many times, as the browser does when it idles; `before` is waited for each time. */
  stopWorker(times?: number, before?: () => Promise<unknown>): Promise<void>
  close(): Promise<void>
}

export interface ChromiumOptions {
  readonly serve: Serve
  readonly extension?: string
  /** Kept profile, to close a browser and open it again; a fresh one, removed on close, without it. */
  readonly profile?: string
  readonly language?: 'zh-CN' | 'en-US'
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { width: number; height: number }
  /** Leaves the page open that the extension shows after installing. */
  readonly keepWelcome?: boolean
}

/** Chromium with the built extension in it, every web address intercepted. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const chromium = (isPlain(options) && takeChromium()) || (await startChromium(options))
  const { context, extensionId } = chromium
  await context.route(/^https?:/, async route => {
    const served = await options.serve(new URL(route.request().url()))
    if (!served) return route.abort()
    const { status = 200, contentType, body, headers = {} } = served
    return route.fulfill({ status, contentType, body, headers: { ...headers } })
  })
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
  const say = spoken(await (await worker()).evaluate<string>("chrome.i18n.getMessage('sidebar_name')"))
  const open = async (url: string) => {
    const page = await context.newPage()
    await page.goto(url)
    return page
  }
  return {
    context,
    extensionId,
    say,
    open,
    openOwn: path => open(`chrome-extension://${extensionId}/${path}`),
    worker,
    async stopWorker(times = 1, before = () => Promise.resolve()) {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('ServiceWorker.enable')
      for (let stops = 0; stops < times; stops++) {
        await before()
        await session.send('ServiceWorker.stopAllWorkers')
      }
      await page.close()
    },
    async close() {
      if (isPlain(options)) return handOn(chromium)
      await context.close()
      if (!options.profile) rmSync(chromium.profile, { recursive: true, force: true })
    },
  }
}

/** Whether this run may be in a Chromium that others have used and will use. */
const isPlain = ({ extension, profile, language, colorScheme, viewport, keepWelcome }: ChromiumOptions) =>
  !extension && !profile && language !== 'en-US' && colorScheme !== 'dark' && !viewport && !keepWelcome

async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const extension = options.extension ?? builtExtension('chrome')
  const language = options.language ?? 'zh-CN'
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'deskside-chromium-'))
  letReload(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1440, height: 900 },
    // The interface language of the extension follows the browser's own, which on Linux comes from the environment.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  context.setDefaultTimeout(LOADED.timeout)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  // A fresh profile is welcomed in a tab of its own, which no test but its own wants to meet.
  const isWelcomed = !options.profile && !options.extension
  if (isWelcomed && !options.keepWelcome) await (await welcomePage(context)).close()
  return { context, extensionId: new URL(worker.url()).host, profile }
}

/** Without its developer mode Chromium switches an unpacked extension off that is loaded anew, as an update loads it. */
function letReload(profile: string): void {
  const path = join(profile, 'Default', 'Preferences')
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify({ extensions: { ui: { developer_mode: true } } }))
}

/** The page the extension opens once it is installed. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().includes('manage.html#/welcome')
  for (;;) {
    const found = context.pages().find(isWelcome)
    if (found) return found
    const page = await context.waitForEvent('page')
    await page.waitForURL(/./)
  }
}

/** The language that has this name for the sidebar: a system browser may come without the Chinese one. */
function spoken(sidebarName: string): Say {
  const zh = wordsIn('zh_CN')
  return zh('sidebar.name') === sidebarName ? zh : wordsIn('en')
}

export interface FirefoxRun {
  readonly browser: Browser
  open(url: string): Promise<import('puppeteer-core').Page>
  close(): Promise<void>
}

/** Firefox with the built extension in it, every web address of an opened page intercepted. */
export async function openFirefox(options: { serve: Serve; extension?: string }): Promise<FirefoxRun> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    extraPrefsFirefox: { 'intl.locale.requested': 'zh-CN', 'intl.accept_languages': 'zh-CN,zh' },
  })
  await browser.installExtension(options.extension ?? builtExtension('firefox'))
  return {
    browser,
    async open(url) {
      const page = await browser.newPage()
      await page.setViewport({ width: 1440, height: 900 })
      await page.setRequestInterception(true)
      page.on('request', async request => {
        const served = await options.serve(new URL(request.url()))
        if (!served) return request.abort()
        const { status = 200, contentType, body, headers = {} } = served
        await request.respond({ status, contentType, body, headers: { ...headers } })
      })
      await page.goto(url)
      return page
    },
    close: () => browser.close(),
  }
}
