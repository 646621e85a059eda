import { BellOff, Info } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { clockWords } from '@/components/ui/time-words'
import type { Part } from '@/lib/consoles/reading'
import { camel } from '@/lib/locales/camel'
import type { SidebarModel } from '@/lib/sidebar/model/model'
import { useSidebar } from './context'
import { DeepLine } from './deep-line'

/** What has been missing for this long says since when, in ms. */
const LONG = 30 * 60_000

/** Quiet lines: what could not be read, which alerts are off for it, and what reading this console is based on. */
export function Foot() {
  const { model, say } = useSidebar()
  return (
    <footer class="foot">
      <div class="foot-line">
        <Several />
        <Missing />
        {model.unverified && (
          <span class="cut unverified" title={say('sidebar.unverified')}>
            {say('sidebar.unverified')}
          </span>
        )}
      </div>
      <AlertsOff />
      <DeepLine />
    </footer>
  )
}

/** Which of the chats on the page is meant cannot be told. */
function Several() {
  const { model, say } = useSidebar()
  if (!hasSeveral(model)) return null
  return (
    <div class="missing">
      <Icon of={Info} size={12} />
      <span class="cut" title={say('sidebar.severalChats')}>
        {say('sidebar.severalChats')}
      </span>
    </div>
  )
}

function hasSeveral({ reading }: SidebarModel): boolean {
  return reading.value.kind === 'open' && reading.value.several === true
}

function Missing() {
  const { model, actions, say, tell } = useSidebar()
  const named = useNamed()
  const missing = model.page.missing.value
  const { kind } = model.reading.value
  if (missing.length === 0 || kind === 'elsewhere' || hasSeveral(model)) return null
  const now = model.slow.value
  const { missingSince } = model.reliability.value
  const since = Math.min(...missing.map(part => missingSince[part] ?? now))
  const words = say(kind === 'unreadable' ? 'sidebar.unreadable' : 'sidebar.notRead', named(missing))
  const { timeZone } = model.settings.value.shop
  const text =
    now - since < LONG ? words : say('sidebar.missingSince', words, tell(clockWords(since, now, timeZone)))
  return (
    <div class="missing">
      <Icon of={Info} size={12} />
      <span class="cut" title={text}>
        {text}
      </span>
      <span class="missing-ways">
        <button type="button" class="bare link point-out" onClick={() => actions.pointOut()}>
          {say('teach.pointOut')}
        </button>
        <button type="button" class="bare link" onClick={() => void actions.openDiagnostics()}>
          {say('sidebar.diagnose')}
        </button>
      </span>
    </div>
  )
}

/** Always in the tree, so that it is announced. */
function AlertsOff() {
  const { model, say } = useSidebar()
  const named = useNamed()
  const { off } = model.reliability.value
  return (
    <div role="status">
      {off.length > 0 && (
        <div class="missing alerts-off">
          <Icon of={BellOff} size={12} />
          <span>{say('sidebar.alertsOff', named(off))}</span>
        </div>
      )}
    </div>
  )
}

function useNamed(): (parts: readonly Part[]) => string {
  const { say } = useSidebar()
  return parts => parts.map(part => say(`part.${camel(part)}`)).join(say('ui.and'))
}
