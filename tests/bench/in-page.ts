import { resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { browserPath } from '../../.dev/browsers'

const root = resolve(import.meta.dirname, '../..')

/** A module of ours and all it imports as one script, as the extension's build would make it. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: 'page' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  return output && 'output' in output ? output.output[0].code : ''
}

/** Runs with a Chromium that has no extension in it, for code that is measured by itself. */
export async function inChromium<T>(
  measure: (open: (html: string) => Promise<Page>) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    return await measure(async html => {
      const page = await browser.newPage()
      await page.setContent(html)
      return page
    })
  } finally {
    await browser.close()
  }
}
