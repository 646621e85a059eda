import type { Words } from '@/lib/locales/words'
import { useManage } from './context'

/** What is wrong with something the agent gave, told as soon as it is known. The place is always there, so that it is announced. */
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
