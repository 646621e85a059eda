import { type Decision, decisionId } from '@/lib/alerts/decision'
import type { Words } from '@/lib/locales/words'
import type { BuyerProfile } from '@/lib/notes/note'
import { placeInAll } from '@/lib/phrases/library/set-part'
import { titleOf } from '@/lib/phrases/library/title'
import { clock, wallTime } from '@/lib/trade/clock-time'
import type { ConsoleId } from '@/lib/trade/console'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'
import type { SidebarActions } from './actions'
import { createTried, signatureOf } from './tried'

type RecordActions = Pick<
  SidebarActions,
  'decide' | 'undecide' | 'pin' | 'addPhrase' | 'saveFact' | 'saveTags' | 'openManage' | 'openDiagnostics'
>

/** Ms for which `later` puts an alert off. */
const LATER = 10 * 60_000

/**
 * What the agent wants remembered. It shows at once; what the background could not keep is said, and taken back where showing it
 * would be a lie. Alerts set aside stay so on this page.
 */
export function recordActions(model: SidebarModel, host: SidebarHost): RecordActions {
  const { facts } = model
  const { kept, profile, buyer } = model.records
  const signed = () => signatureOf(model)
  /** `15:10`, with the date where it is another day than that of `from`. */
  const momentWords = (moment: number, from: number) => {
    const { timeZone } = model.settings.value.shop
    const [then, now] = [wallTime(moment, timeZone), wallTime(from, timeZone)]
    const date = then.day === now.day && then.month === now.month ? '' : `${then.month}-${then.day} `
    return `${date}${clock(then.minute)}`
  }
  const tried = createTried(model, host)
  /** The buyer on screen, as they are kept. */
  const named = () => {
    const id = buyer.value
    const label = model.page.buyer.value?.name ?? profile.value?.label
    return id && { id, console: facts.id, ...(label !== undefined && { label }) }
  }

  return {
    async decide(alert, kind, until) {
      const { decisions } = model.alerts
      const before = decisions.value
      const at = Date.now()
      const made: Omit<Decision, 'id' | 'updatedAt'> = {
        console: model.family as ConsoleId,
        alert: alert.id,
        about: alert.about,
        kind,
        at,
        ...(kind === 'later' && { until: until ?? at + LATER }),
        ...signed(),
      }
      const id = decisionId(made)
      const others = before.filter(decision => decision.id !== id)
      // Shown at once under a stamp of no weight; the stored one replaces it.
      decisions.value = [...others, { ...made, id, updatedAt: '' as Decision['updatedAt'] }]
      const done = await tried(async () => {
        const decision = await host.request('decide', made)
        decisions.value = [...decisions.value.filter(one => one.id !== id), decision]
      })
      if (!done) return
      const undo = () =>
        void tried(async () => {
          await host.request('undecide', { id })
          decisions.value = decisions.value.filter(one => one.id !== id)
        })
      const words: Words =
        made.until === undefined
          ? { key: `sidebar.decided.${kind}` }
          : { key: 'sidebar.decided.later', args: [momentWords(made.until, at)] }
      model.notice.value = { level: 'done', words, undo }
    },

    async undecide({ id }) {
      await tried(async () => {
        await host.request('undecide', { id })
        model.alerts.decisions.value = model.alerts.decisions.value.filter(one => one.id !== id)
      })
    },

    async addPhrase(typed) {
      const text = typed.trim()
      const known = model.phrases.phrases.value.find(phrase => phrase.text.trim() === text)
      if (known) {
        model.notice.value = { level: 'look', words: { key: 'sidebar.offered.known', args: [known.title] } }
        return false
      }
      return tried(async () => {
        const { id, title } = await host.request('addPhrase', { title: titleOf(text), text })
        const undo = () => void tried(() => host.request('takeBackPhrase', { id }))
        model.notice.value = { level: 'done', words: { key: 'sidebar.offered.saved', args: [title] }, undo }
      })
    },
    async pin(phrase, shownAt) {
      const { library, byId } = model.phrases
      const before = library.value
      if (!before) return
      const others = before.pins.filter(({ id }) => id !== phrase)
      // Favourites of other shops stand in between, unseen.
      const shown = others.filter(({ id }) => byId.value.has(id))
      const at = shownAt === null ? null : placeInAll(others, shown, shownAt)
      const pin = { id: phrase, order: at ?? 0, updatedAt: '' as Decision['updatedAt'] }
      const pins = at === null ? others : [...others.slice(0, at), pin, ...others.slice(at)]
      library.value = { ...before, pins }
      if (!(await tried(() => host.request('pin', { phrase, at })))) library.value = before
    },

    saveFact: (fact, text) =>
      tried(async () => {
        const whose = named()
        if (!whose) return
        const saved = await host.request('saveFact', { ...whose, fact, text: text.trim() })
        kept.value = { ...kept.value, profile: saved }
      }),

    async saveTags(tags) {
      const whose = named()
      if (!whose) return false
      const before = profile.value
      const show = (shown: BuyerProfile | undefined) => {
        if (buyer.value !== whose.id) return
        const { profile: _, ...others } = kept.value
        kept.value = { ...others, ...(shown && { profile: shown }) }
      }
      // Shown at once: the next tag is added to these, however soon.
      show({ ...whose, updatedAt: '' as BuyerProfile['updatedAt'], ...before, tags })
      const done = await tried(async () => show(await host.request('saveTags', { ...whose, tags })))
      if (!done) show(before)
      return done
    },

    async openDiagnostics() {
      await tried(() => host.request('openManage', { section: 'consoles', console: facts.id }))
    },

    async openManage(section, phrase) {
      await tried(() => host.request('openManage', { section, ...(phrase !== undefined && { phrase }) }))
    },
  }
}
