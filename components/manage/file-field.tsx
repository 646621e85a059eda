import { FileUp } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../ui/icon'

interface FileFieldProps {
  readonly accept: string
  /** What a pasted text is called as a file; absent where nothing is taken by pasting. */
  readonly pasted?: string
  readonly onFile: (file: File) => void
  readonly children: ComponentChildren
}

/** A place to drop a file, to paste one or its text, or to click and choose one. The same file can be chosen twice. */
export function FileField({ accept, pasted, onFile, children }: FileFieldProps) {
  const [over, setOver] = useState(false)
  const place = useRef<HTMLLabelElement>(null)
  const take = useRef(onFile)
  take.current = onFile
  // Nobody puts the focus on it first: what is pasted anywhere but into a field is meant for it.
  useEffect(() => {
    const page = place.current?.ownerDocument
    if (pasted === undefined) return
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData: data } = event
      if (target instanceof Element && target.matches('textarea, input:not([type=file])')) return
      const text = data?.getData('text/plain')
      const file = data?.files[0] ?? (text ? new File([text], pasted) : undefined)
      if (file) take.current(file)
    }
    page?.addEventListener('paste', onPaste)
    return () => page?.removeEventListener('paste', onPaste)
  }, [pasted])
  return (
    <label
      ref={place}
      class={over ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) onFile(file)
      }}
    >
      <Icon of={FileUp} size={18} />
      <span>{children}</span>
      <input
        type="file"
        class="sr"
        accept={accept}
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
