import { describe, expect, it, vi } from 'vitest'
import { browserPath, findBrowser, type Machine } from '../.dev/browsers'

/** A machine with nothing on it, but what a case adds. */
const machine = (has: Partial<Machine> = {}): Machine => ({
  env: {},
  which: () => undefined,
  exists: () => false,
  suits: () => true,
  downloaded: () => undefined,
  download: () => {},
  apt: false,
  install: () => {},
  ...has,
})

const system: Partial<Machine> = { which: command => (command === 'chromium' ? '/bin/chromium' : undefined) }
const download: Partial<Machine> = { downloaded: () => '/cache/chrome' }

describe('a browser is looked for', () => {
  it.each<[string, Partial<Machine>, string | undefined]>([
    ['where the variable says, before all', { env: { DESKSIDE_CHROMIUM: '/my/one' }, ...system }, '/my/one'],
    ['among the commands, before downloads', { ...system, ...download }, '/bin/chromium'],
    ['at the usual paths', { exists: path => path.startsWith('/snap') }, '/snap/bin/chromium'],
    ['among the downloads', download, '/cache/chrome'],
    ['not one too old', { ...system, ...download, suits: path => path === '/cache/chrome' }, '/cache/chrome'],
    ['nor anywhere else', {}, undefined],
  ])('%s', (_, has, path) => {
    expect(findBrowser('chromium', machine(has))).toBe(path)
  })
})

describe('where there is none', () => {
  it('is downloaded, and Debian is left alone', () => {
    let fetched: string | undefined
    const install = vi.fn()
    const has = machine({
      apt: true,
      install,
      download: () => {
        fetched = '/cache/chrome'
      },
      downloaded: () => fetched,
    })
    expect(browserPath('chromium', has)).toBe('/cache/chrome')
    expect(install).not.toHaveBeenCalled()
  })

  it("is Debian's where the download fails", () => {
    let installed = false
    const has = machine({
      apt: true,
      install: () => {
        installed = true
      },
      which: command => (installed && command === 'firefox-esr' ? '/bin/firefox-esr' : undefined),
    })
    expect(browserPath('firefox', has)).toBe('/bin/firefox-esr')
  })

  it.each<['chromium' | 'firefox', string | undefined, RegExp]>([
    [
      'chromium',
      undefined,
      /version 137 or newer\. Install Chromium \(https:\S+\), or set DESKSIDE_CHROMIUM to/,
    ],
    [
      'firefox',
      undefined,
      /version 142 or newer\. Install Firefox \(https:\S+\), or set DESKSIDE_FIREFOX to/,
    ],
    ['chromium', 'apt-get', /, here with `apt-get install chromium chromium-l10n`, or set/],
    ['firefox', 'apt-get', /, here with `apt-get install firefox-esr firefox-esr-l10n-zh-cn`, or set/],
    ['firefox', 'dnf', /, here with `dnf install firefox`, or set/],
  ])('says what to install: %s with %s', (name, manager, sentence) => {
    const has = machine({ which: command => (command === manager ? `/bin/${command}` : undefined) })
    expect(() => browserPath(name, has)).toThrow(sentence)
  })
})
