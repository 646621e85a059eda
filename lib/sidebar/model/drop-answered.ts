import { effect } from '@preact/signals'
import { isAnswered } from '@/lib/notes/answered'
import type { SidebarHost } from '../sidebar-host'
import type { SidebarModel } from './model'

/** An answer that was put off is dropped once buyer or agent writes in that chat. What cannot be saved stays in sight. */
export function dropAnswered(
  { records, page }: Pick<SidebarModel, 'records' | 'page'>,
  host: Pick<SidebarHost, 'request'>,
  signal: AbortSignal,
): void {
  const dropped = new Set<string>()
  const stop = effect(() => {
    const putOff = records.putOff.value
    const conversation = page.conversation.value
    if (!putOff || !conversation || dropped.has(putOff.id + putOff.at) || !isAnswered(putOff, conversation))
      return
    dropped.add(putOff.id + putOff.at)
    const { updatedAt: _, deletedAt: __, trail: ___, others: ____, ...fields } = putOff
    void host.request('saveFollowUp', { ...fields, doneAt: Date.now() }).then(
      ({ id }) => {
        const others = records.kept.peek().followUps.filter(one => one.id !== id)
        records.kept.value = { ...records.kept.peek(), followUps: others }
        records.soon.value = records.soon.peek().filter(one => one.id !== id)
      },
      () => undefined,
    )
  })
  signal.addEventListener('abort', stop)
}
