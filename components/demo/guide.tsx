import { X } from 'lucide'
import { IconButton } from '@/components/ui/button'
import type { Say } from '@/lib/locales/words'

/** Three short steps for the first time; closed, it stays closed. */
export function Guide({ onClose, say }: { readonly onClose: () => void; readonly say: Say }) {
  return (
    <section class="guide" aria-label={say('demo.guide.name')}>
      <ol>
        <li>{say('demo.guide.choose')}</li>
        <li>{say('demo.guide.insert')}</li>
        <li>{say('demo.guide.send')}</li>
      </ol>
      <IconButton icon={X} name={say('demo.guide.close')} onClick={onClose} />
    </section>
  )
}
