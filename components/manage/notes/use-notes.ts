import { useEffect, useRef, useState } from 'preact/hooks'
import type { Note, NoteId } from '@/lib/notes/note'
import { useManage } from '../context'

/** Notes asked for at once: several times what is in view. */
const PAGE = 200

interface Found {
  /** What it answers: these words, after that change. */
  readonly turn: object
  readonly total: number
  readonly pages: ReadonlyMap<number, readonly Note[]>
}

interface Notes {
  /** Absent until the background answered. */
  readonly total: number | undefined
  /** The note at this place of the list; undefined while it is on its way. */
  at(place: number): Note | undefined
  /** The place of a note among those that came; -1 without. */
  placeOf(id: NoteId | undefined): number
}

/** Notes found by these words, or all, of which only what is looked at is brought into the page; brought anew after each change. */
export function useNotes(query: string): Notes {
  const { model, actions } = useManage()
  const changed = model.noteSubjects.value
  const [found, setFound] = useState<Found>()
  const current = useRef<object>({})
  const asked = useRef(new Set<number>())
  const ask = async (page: number) => {
    if (asked.current.has(page)) return
    asked.current.add(page)
    const turn = current.current
    const answer = await actions.notesPage(query, page * PAGE, PAGE)
    if (!answer || current.current !== turn) return
    setFound(before => {
      // What was found for other words goes once something of these is there.
      const pages = before?.turn === turn ? before.pages : []
      return { turn, total: answer.total, pages: new Map([...pages, [page, answer.notes]]) }
    })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for other words, and after each change
  useEffect(() => {
    current.current = {}
    asked.current = new Set()
    void ask(0)
  }, [query, changed])
  return {
    total: found?.total,
    at(place) {
      if (place < 0) return undefined
      const page = Math.floor(place / PAGE)
      const notes = found?.pages.get(page)
      if (!notes && asked.current.has(0)) void ask(page)
      return notes?.[place % PAGE]
    },
    placeOf(id) {
      for (const [page, notes] of found?.pages ?? []) {
        const at = notes.findIndex(note => note.id === id)
        if (at >= 0) return page * PAGE + at
      }
      return -1
    },
  }
}
