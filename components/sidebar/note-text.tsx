import { useSignal } from '@preact/signals'
import { Button } from '@/components/ui/button'
import { useSidebar } from './context'

/** Lines of a note seen without unfolding it; the evidence of a case has a hundred. */
const LINES = 8

/** What a note says; of a long one the beginning, until it is unfolded. */
export function NoteText({ text }: { readonly text: string }) {
  const { say } = useSidebar()
  const open = useSignal(false)
  const lines = text.split('\n')
  const isLong = lines.length > LINES
  return (
    <>
      <bdi class="note-text">{isLong && !open.value ? lines.slice(0, LINES).join('\n') : text}</bdi>
      {isLong && (
        <Button look="quiet" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          {open.value ? say('sidebar.foldNote') : say('sidebar.unfoldNote', lines.length - LINES)}
        </Button>
      )}
    </>
  )
}
