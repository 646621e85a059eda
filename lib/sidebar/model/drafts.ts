import { type Signal, signal as signalOf } from '@preact/signals'
import type { TextDrafts } from '@/lib/page-agent/protocol'

/** Texts the agent has begun to write in the sidebar: they outlive a sidebar that moves to another host, or is loaded anew. */
export interface DraftsModel {
  readonly all: Signal<TextDrafts>
  /** Of one field; empty when nothing was begun. */
  get(field: string): string
  /** An empty text is none. */
  set(field: string, text: string): void
}

export function draftsModel(): DraftsModel {
  const all = signalOf<TextDrafts>({})
  return {
    all,
    get: field => all.value[field] ?? '',
    set(field, text) {
      const { [field]: before, ...others } = all.value
      if ((before ?? '') !== text) all.value = text === '' ? others : { ...others, [field]: text }
    },
  }
}
