import { type Decision, decisionId } from '@/lib/alerts/decision'
import { dayOf } from '@/lib/day/count'
import type { DayEvent } from '@/lib/day/event'
import type { Issue, IssueId } from '@/lib/notes/issue'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'
import type { DayReporter } from './report-day'

type Request = SidebarHost['request']

/** Which alerts, once done, are which deed. */
const DEEDS: Readonly<Partial<Record<Decision['alert'], 'confirmed' | 'changed'>>> = {
  'address-to-confirm': 'confirmed',
  'new-address': 'changed',
  'address-change-asked': 'changed',
}

/** Asks the background as before, and tells of what was done by it once it is: decisions, issues, phrases used. */
export function countRequests(request: Request, model: SidebarModel, day: DayReporter): Request {
  /** Kinds of the issues logged here. */
  const issues = new Map<IssueId, string>()
  const count = (name: string, ask: unknown, answer: unknown) => {
    if (name === 'decide') notice(decided(ask as Omit<Decision, 'id'>))
    if (name === 'undecide') notice(undecided((ask as { readonly id: string }).id))
    if (name === 'saveIssue') logged(answer as Issue)
    if (name === 'removeIssue') removed((ask as { readonly id: IssueId }).id)
    if (name === 'used') used((ask as { readonly phrase: string }).phrase)
  }
  const logged = ({ id, kind, at }: Issue) => {
    issues.set(id, kind)
    notice({ kind: 'issue', of: kind, key: id, at })
  }
  const removed = (id: IssueId) => {
    const kind = issues.get(id)
    if (kind !== undefined) notice({ kind: 'issueBack', of: kind, key: id, at: Date.now() })
  }
  const notice = (event: DayEvent | undefined) => event && day.note(event)
  const used = (id: string) => {
    const at = Date.now()
    day.note({ kind: 'used', at })
    const phrase = model.phrases.phrases.peek().find(one => one.id === id)
    if (phrase?.topic !== 'review-request') return
    const today = dayOf(at, model.settings.peek().shop.timeZone)
    day.note({ kind: 'did', what: 'reviews', key: `${today}/${model.page.buyerKey.peek()}`, at })
  }
  return async (name, ...data) => {
    const answer = await request(name, ...data)
    count(name, data[0], answer)
    return answer
  }
}

function decided(decision: Omit<Decision, 'id'>): DayEvent | undefined {
  const what = DEEDS[decision.alert]
  if (what === undefined || decision.kind !== 'done') return undefined
  return { kind: 'did', what, key: decisionId(decision), at: decision.at }
}

/** A decision's id says which alert it was about: `<console>/<alert>/<about>`. */
function undecided(id: string): DayEvent | undefined {
  const alert = id.split('/')[1] as Decision['alert'] | undefined
  const what = alert && DEEDS[alert]
  return what && { kind: 'undid', what, key: id, at: Date.now() }
}
