import { withListed } from '@/lib/settings/listed'
import type { ActionContext } from './action-context'
import type { SidebarActions } from './actions'
import { sidebarCases } from './case-actions'
import { checkDraft } from './check-draft'
import { copyText } from './copy'
import { focusIn } from './focus'
import { sidebarFollowUps } from './follow-up-actions'
import { insertPhrase } from './insert-phrase'
import { sidebarIssues } from './issue-actions'
import { sidebarNotes } from './note-actions'
import { LIST, PINS } from './places'
import { putRemark } from './put-remark'
import { recentSearches } from './recent-searches'
import { recordActions } from './record-actions'
import { secondTexts } from './second-texts'
import { thumbnails } from './thumbnails'

export function createSidebarActions(context: ActionContext): SidebarActions {
  const { document, model, host, source } = context
  const followUps = sidebarFollowUps(model, host)
  const notes = sidebarNotes(model, host, followUps)
  const records = recordActions(model, host)
  const second = secondTexts(context, { ...followUps, decide: records.decide })
  const insert: SidebarActions['insert'] = async ask => {
    const toCome = second.toCome(ask.phrase)
    if (await insertPhrase(context, ask)) await toCome?.()
  }
  const setLayout: SidebarActions['setLayout'] = change => {
    // Shown at once: the page, which holds it, says so a moment later.
    model.layout.value = { ...model.layout.value, ...change }
    source.setLayout(change)
  }
  return {
    ...records,
    ...followUps,
    ...notes,
    ...sidebarCases(context, notes),
    ...sidebarIssues(model, host),
    ...recentSearches(model, host),
    thumbnail: thumbnails(host),
    insert,
    insertSecond: second.insert,
    async copy(text, what) {
      const copied = await copyText(document, text, source)
      model.notice.value = {
        level: copied ? 'done' : 'look',
        words: { key: copied ? 'sidebar.copiedWhat' : 'sidebar.notCopied', args: [what] },
      }
    },
    pointOut() {
      context.picker.open()
      // Frames nobody knows get a page agent of their own for it.
      const here = host.tab === undefined ? {} : { tab: host.tab }
      void host.request('beginTeaching', here).then(source.lookForFrames, () => undefined)
    },
    putRemark: remark => putRemark(context, remark),
    setLayout,
    dragEdge: width => source.drag(width),
    async chooseHost(kind) {
      const opened = kind === 'page' || (await host.openHost(kind))
      if (opened || kind === 'panel') setLayout({ host: kind })
      if (!opened) model.notice.value = { level: 'look', words: { key: 'sidebar.openPanelYourself' } }
    },
    chooseSet(choice) {
      model.sets.choice.value = choice
      void host.setChoice.set(choice).catch(() => undefined)
    },
    checkDraft: () => void checkDraft(context),
    showOrder(order) {
      model.orderList.current.value = order
      model.page.pick(order)
      source.showOrder(order)
    },
    async showBuyer(buyer) {
      const isShown = await source.showBuyer(buyer)
      model.notice.value = {
        level: isShown ? 'done' : 'look',
        words: { key: isShown ? 'sidebar.queue.shown' : 'sidebar.queue.gone', args: [buyer.name] },
      }
    },
    async focusField() {
      if (model.placement.value.collapsed) setLayout({ collapsed: false })
      await source.focusSidebar()
      focusIn(document, '[data-field=find]')
    },
    async setDeep(on) {
      try {
        const { id } = model.facts
        await host.deep.set(withListed(await host.deep.get(), id, on))
      } catch {
        model.notice.value = { level: 'look', words: { key: 'deep.failed' } }
      }
    },
    focusComposer() {
      model.phrases.query.value = ''
      model.phrases.stick(undefined)
      source.composer()?.focus()
    },
    takeSlash(query, id) {
      const phrase = model.phrases.byId.value.get(id)
      if (!phrase) return
      // What cannot go out says why on its row, which is then to be in sight.
      if (model.phrases.row(phrase).readiness !== 'ready') model.phrases.query.value = query
      void insert({ phrase, place: LIST, replace: `/${query}` })
    },
    takePin(n) {
      const phrase = model.phrases.pinned.value[n - 1]
      if (phrase) void insert({ phrase, place: PINS })
    },
  }
}
