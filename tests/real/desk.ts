import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { allow } from '../browser/allow'
import { type ChromiumRun, openChromium } from '../browser/launch'
import { openPicker } from '../browser/picker'

export interface Desk extends ChromiumRun {
  /** Asks for this page to be pointed at, as the popup does once the agent allowed the site. */
  openPicker(page: Page): Promise<void>
}

interface DeskOptions {
  /** Sites the agent has allowed, as the browser writes them: `http://chat.localhost/*`. */
  readonly allowed: readonly string[]
  readonly language?: 'zh-CN' | 'en-US'
}

/** Chromium with the built extension in it and these sites allowed. It reaches this machine and nothing else. */
export async function openDesk({ allowed, language = 'zh-CN' }: DeskOptions): Promise<Desk> {
  const profile = mkdtempSync(join(tmpdir(), 'deskside-real-'))
  const options = { serve: () => undefined, profile, language }
  const first = await openChromium(options)
  const { extensionId } = first
  await first.close()
  for (const origin of allowed) allow(profile, extensionId, origin)
  const run = await openChromium(options)
  run.context.setDefaultTimeout(60_000)
  await run.context.unrouteAll()
  await run.context.route(isElsewhere, route => route.abort())
  return {
    ...run,
    openPicker: page => openPicker(run, page),
    async close() {
      await run.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

function isElsewhere({ protocol, hostname }: URL): boolean {
  return /^https?:$/.test(protocol) && hostname !== '127.0.0.1' && !/(?:^|\.)localhost$/.test(hostname)
}
