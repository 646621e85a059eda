import { Info } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { camel } from '@/lib/locales/camel'
import { useSidebar } from './context'

/** One quiet line: what could not be read, which console this is, and what reading it is based on. */
export function Foot() {
  const { model, actions, say } = useSidebar()
  const missing = model.page.missing.value
  const { kind } = model.reading.value
  const parts = missing.map(part => say(`part.${camel(part)}`)).join(say('ui.and'))
  return (
    <footer class="foot">
      {missing.length > 0 && kind !== 'elsewhere' && (
        <div class="missing">
          <Icon of={Info} size={12} />
          <span>{say(kind === 'unreadable' ? 'sidebar.unreadable' : 'sidebar.notRead', parts)}</span>
          <button type="button" class="bare link point-out" onClick={() => void actions.pointOut()}>
            {say('teach.pointOut')}
          </button>
        </div>
      )}
      <div class="foot-line">
        <span class="cut">{model.consoleName}</span>
        {model.unverified && <span class="cut">{say('sidebar.unverified')}</span>}
      </div>
    </footer>
  )
}
