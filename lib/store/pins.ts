import { RequestFailed } from '@/lib/messages'
import type { PhraseId, Pin } from '@/lib/phrases/library/phrase'
import { bury, live, put } from './records'
import type { Store } from './store'
import type { Writing } from './writing'

/** Puts the phrase at this place among the favourites, or takes it out at `null`. Only pins whose place changes are written. */
export function pin(store: Store, phrase: PhraseId, at: number | null): Promise<void> {
  const place = async (writing: Writing) => {
    const { pins, phrases } = writing.database
    if (at === null) return bury(writing, pins, [phrase])
    const all = (await pins.toArray()).filter(live)
    const found = await phrases.bulkGet([phrase, ...all.map(pin => pin.id)])
    const there = new Set(found.flatMap(known => (known && live(known) ? [known.id] : [])))
    if (!there.has(phrase)) throw new RequestFailed('missing')
    const others = all
      .filter(pin => there.has(pin.id) && pin.id !== phrase)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .map(pin => pin.id)
    const places = new Map(all.map(pin => [pin.id, pin.order]))
    const order = [...others.slice(0, at), phrase, ...others.slice(at)]
    for (const [place, id] of order.entries()) {
      if (places.get(id) !== place) await put<Pin>(writing, pins, { id, order: place })
    }
  }
  return store.write(['pins'], place, { reading: ['phrases'] })
}
