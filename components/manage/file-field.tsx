import { FileUp } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon'

interface FileFieldProps {
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly children: ComponentChildren
}

/** A place to drop a file, or to click and choose one. The same file can be chosen twice. */
export function FileField({ accept, onFile, children }: FileFieldProps) {
  const [over, setOver] = useState(false)
  return (
    <label
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
