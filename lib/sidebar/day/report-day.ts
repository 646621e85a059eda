import type { DayEvent, OpenQuestion } from '@/lib/day/event'
import type { DayReport } from '@/lib/messages'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'

/** Ms in which what is to be counted gathers: one write for many. */
const GATHERED = 2000
/** Events in one report; see the request's own bound. */
const MOST = 1000

/** Where what is seen and done is told. */
export interface DayReporter {
  note(event: DayEvent): void
  ask(question: OpenQuestion): void
}

interface Reporting {
  readonly document: Document
  readonly model: SidebarModel
  readonly host: Pick<SidebarHost, 'request'>
  readonly signal: AbortSignal
}

/** Gathers what is to be counted and tells the background; what nobody answered for goes with the next report. */
export function reportDay({ document, model, host, signal }: Reporting): DayReporter {
  let events: readonly DayEvent[] = []
  let questions: readonly OpenQuestion[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    clearTimeout(timer)
    timer = undefined
    if (events.length + questions.length === 0) return
    const report = { ...reportOf(model), events: events.slice(0, MOST), questions }
    const [sent, asked] = [report.events.length, questions]
    events = events.slice(sent)
    questions = []
    if (events.length > 0) timer = setTimeout(tell, GATHERED)
    void host.request('countDay', report).catch(() => {
      // Of the two that are told twice, the one is counted once, and the other is a number among many.
      events = [...report.events, ...events].slice(-MOST)
      questions = [...asked, ...questions].slice(-20)
    })
  }
  const later = () => {
    if (model.settings.peek().privacy.countDay) timer ??= setTimeout(tell, GATHERED)
    else [events, questions] = [[], []]
  }
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tell(), {
    signal,
  })
  signal.addEventListener('abort', tell)
  return {
    note(event) {
      events = [...events, event]
      later()
    },
    ask(question) {
      questions = [...questions, question]
      later()
    },
  }
}

function reportOf({
  facts,
  family,
  sets,
  settings,
  settingsHere,
}: SidebarModel): Pick<DayReport, 'place' | 'counting'> {
  const seen = sets.shop.peek()
  const shop =
    sets.here.peek().set?.name || (seen?.loose ? '' : seen?.text) || settings.peek().shop.name || undefined
  const agent = settingsHere.peek().agent.name || undefined
  return {
    place: { console: family, ...(shop && { shop }), ...(agent && { agent }) },
    ...(facts.counting && { counting: facts.counting }),
  }
}
