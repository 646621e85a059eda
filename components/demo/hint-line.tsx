import { Lightbulb, X } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Say } from '@/lib/locales/words'
import type { Hint } from '@/lib/practice/session/hints'

interface HintLineProps {
  readonly hint: Hint | undefined
  readonly onClose: () => void
  readonly say: Say
}

/** What would have been quicker just now. The place is always there, so that it is announced. */
export function HintLine({ hint, onClose, say }: HintLineProps) {
  return (
    <div class="hint-place" role="status">
      {hint && (
        <p class="hint-line">
          <Icon of={Lightbulb} size={15} />
          <span>{say(`demo.hint.${hint}`)}</span>
          <IconButton icon={X} name={say('demo.hint.close')} onClick={onClose} small />
        </p>
      )}
    </div>
  )
}
