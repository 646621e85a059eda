import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtExtension } from '../browser/extension'
import { type ChromiumRun, openChromium, servePage } from '../browser/launch'
import { chatPage, shopTime } from '../browser/pages/pinduoduo'

export const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

/** An extension that does nothing: what ours is measured against, in the same browser with the same page. */
export function blankExtension(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'deskside-blank-'))
  const manifest = {
    manifest_version: 3,
    name: 'blank',
    version: '1',
    background: { service_worker: 'worker.js' },
  }
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(dir, 'worker.js'), '')
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** Runs the same measurement with the built extension and with one that does nothing. */
export async function withAndWithout<T>(
  html: string,
  measure: (run: ChromiumRun) => Promise<T>,
): Promise<{ readonly ours: T; readonly blank: T }> {
  const none = blankExtension()
  const under = async (extension: string) => {
    const run = await openChromium({ serve: () => servePage(html), extension })
    try {
      return await measure(run)
    } finally {
      await run.close()
    }
  }
  try {
    return { ours: await under(builtExtension('chrome')), blank: await under(none.dir) }
  } finally {
    none.remove()
  }
}

/** A chat with an order, `nodes` elements around it, and a script of its own. */
export function busyPage(nodes: number, script: string): string {
  const time = shopTime(-30).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日')
  return chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: Array.from({ length: 30 }, (_, i) => ({
      side: i % 2 ? ('buyer' as const) : ('agent' as const),
      text: i % 2 ? `第${i}句，什么时候发货呀` : `第${i}句，在的亲`,
      ...(i === 0 && { at: time }),
    })),
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路88号',
    },
    filler: Math.floor(nodes / 2),
    script,
  })
}
