import { effect } from '@preact/signals'
import type { Ports } from '@/entrypoints/sidebar.content/ports'
import { createDeep } from '@/lib/consoles/deep/read-deep'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Reading } from '@/lib/consoles/reading'
import { type WatchOptions, watchConsole } from '@/lib/consoles/watch'
import type { SidebarModel } from '@/lib/sidebar/model/model'

interface Watching extends WatchOptions {
  readonly model: Pick<SidebarModel, 'deep' | 'gone'>
  readonly ports: Pick<Ports, 'ask' | 'followDeep'>
}

/** Watches the page, and where the agent switched that on what the page receives as well: one reading of both. */
export function watchDeep(
  document: Document,
  profile: ConsoleProfile,
  { model, ports, ...watching }: Watching,
): ReturnType<typeof watchConsole> {
  const { signal, onReading } = watching
  let shown: Reading | undefined
  const show = () => {
    if (shown) onReading(merge(shown))
  }
  const deep = createDeep(document, profile, {
    signal,
    // Where it cannot be brought, the next loading of the page brings it.
    bring: () => void ports.ask('listenHere').catch(() => undefined),
    onChange() {
      model.deep.value = deep?.state()
      show()
    },
  })
  const merge = (reading: Reading) => deep?.merge(reading) ?? reading
  const watcher = watchConsole(document, profile, {
    ...watching,
    onReading(reading) {
      shown = reading
      show()
    },
  })
  if (deep) {
    ports.followDeep(deep.turn, signal)
    // An extension that was updated or removed leaves nothing behind in the page.
    const stop = effect(() => {
      if (model.gone.value) deep.turn(false)
    })
    signal.addEventListener('abort', stop)
  }
  return { ...watcher, readNow: async () => merge(await watcher.readNow()) }
}
