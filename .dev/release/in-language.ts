import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtExtension } from '../../tests/browser/extension'

/**
 * A copy of the built extension that speaks Chinese in any browser: a system's Chromium may come without that language, and then takes the
 * English words.
 */
export function inChinese(): string {
  const copy = mkdtempSync(join(tmpdir(), 'deskside-zh-'))
  cpSync(builtExtension('chrome'), copy, { recursive: true })
  const of = (language: string) => join(copy, '_locales', language, 'messages.json')
  cpSync(of('zh_CN'), of('en'))
  return copy
}
