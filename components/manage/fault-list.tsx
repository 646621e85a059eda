import type { Words } from '@/lib/locales/words'
import { useManage } from './context'

/** What is wrong with a file or text the agent gave. The element is always there, so that a screen reader announces what appears in it. */
export function FaultList({ faults }: { readonly faults: readonly Words[] }) {
  const { tell } = useManage()
  return (
    <div role="alert">
      <ul class="faults">
        {faults.map(words => (
          <li key={tell(words)}>{tell(words)}</li>
        ))}
      </ul>
    </div>
  )
}
