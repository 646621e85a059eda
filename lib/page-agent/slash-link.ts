import type { SlashKeys } from './keys/slash'
import type { SlashOptions } from './keys/slash-part'
import { bringPart, type PartName } from './parts'

/** The search typed after a slash, brought when the agent has switched it on: until then nothing of it is in the page. */
export function createSlashLink(
  bring: (name: PartName) => Promise<boolean>,
  options: SlashOptions,
): SlashKeys {
  let slash: SlashKeys | undefined
  let wanted = false
  let isComing = false
  const start = async () => {
    const create = await bringPart('slash', bring)
    isComing = false
    if (!create || options.signal.aborted) return
    slash = create(options)
    slash.want(wanted)
  }
  return {
    want(now) {
      wanted = now
      if (slash) slash.want(now)
      else if (now && !isComing) {
        isComing = true
        void start()
      }
    },
    show: (n, rows) => slash?.show(n, rows),
    takes: event => slash?.takes(event) ?? false,
  }
}
