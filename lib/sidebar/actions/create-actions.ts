import { LIST } from '@/components/sidebar/phrases'
import { PINS } from '@/components/sidebar/pins'
import type { Ports } from '@/entrypoints/sidebar.content/ports'
import type { Carets } from '@/lib/composer/caret'
import type { RemarkBox } from '@/lib/consoles/find-remark-box'
import type { InsertionTry } from '@/lib/consoles/health/insertion'
import type { Reading } from '@/lib/consoles/reading'
import type { StopKeys } from '@/lib/page-agent/keys/stop-keys'
import type { SidebarModel } from '../model/model'
import type { FarComposer } from '../source/far-composer'
import type { SidebarActions } from './actions'
import { checkDraft } from './check-draft'
import { copyText } from './copy'
import { focusIn } from './focus'
import { insertPhrase } from './insert-phrase'
import type { Picked } from './learn-picks'
import { putRemark } from './put-remark'
import { recalling } from './recent-searches'
import { recordActions } from './record-actions'
import { thumbnails } from './thumbnails'

/** What the actions work on. */
export interface ActionContext {
  readonly document: Document
  readonly shadow: ShadowRoot
  readonly model: SidebarModel
  readonly ports: Ports
  readonly composer: () => HTMLElement | undefined
  readonly remarkBox: () => RemarkBox | undefined
  readonly carets: Carets
  /** Told before the layout changes: whether the agent asked for the sidebar to be open. */
  readonly place: (asked: boolean) => void
  /** Told what was inserted, so that Tab goes to the next place in it. */
  readonly stops: Pick<StopKeys, 'follow'>
  /** Told what was picked, to learn from it. */
  readonly picked: (pick: Picked) => void
  readonly readNow: () => Reading | Promise<Reading>
  /** The composer where it stands in another frame. */
  readonly far?: () => FarComposer | undefined
  /** Told what came of the ways in which a phrase was put into the composer. */
  readonly tried: (tries: readonly InsertionTry[]) => void
}

/** What keys on the page may ask for beside what the sidebar's own parts ask. */
export interface PageActions {
  focusField(): void
  /** 1–9 */
  takePin(n: number): void
}

export function createSidebarActions(acting: ActionContext): SidebarActions & PageActions {
  const { document, shadow, model, ports, composer } = acting
  const keeping = recordActions(model, ports)

  const setLayout: SidebarActions['setLayout'] = change => {
    acting.place(!(change.collapsed ?? model.layout.value.collapsed))
    model.layout.value = { ...model.layout.value, ...change }
    ports.saveLayout(model.layout.value)
  }
  const copy: SidebarActions['copy'] = async (text, what) => {
    const copied = await copyText(document, text, shadow)
    model.notice.value = {
      level: copied ? 'done' : 'look',
      words: { key: copied ? 'sidebar.copiedWhat' : 'sidebar.notCopied', args: [what] },
    }
  }
  const insert: SidebarActions['insert'] = ask => insertPhrase(acting, ask)
  const focusField = () => {
    if (model.placement.value.collapsed) setLayout({ collapsed: false })
    focusIn(shadow, '[data-field=find]')
  }

  return {
    ...keeping,
    ...recalling(model, ports),
    thumbnail: thumbnails(ports),
    insert,
    copy,
    putRemark: remark => putRemark(acting, remark),
    setLayout,
    chooseSet(choice) {
      model.sets.choice.value = choice
      ports.saveSet(choice)
    },
    checkDraft: () => void checkDraft(acting),
    focusField,
    async setDeep(on) {
      try {
        await ports.saveDeep(on)
      } catch {
        model.notice.value = { level: 'look', words: { key: 'deep.failed' } }
      }
    },
    focusComposer() {
      model.phrases.query.value = ''
      model.phrases.stick(undefined)
      const far = acting.far?.()
      if (far) far.focus()
      else composer()?.focus()
    },
    takeSlash(n) {
      const { open, rows } = model.slash
      const [asked, row] = [open.value, rows.value[n]]
      open.value = undefined
      if (!asked || !row) return
      // What cannot go out says why on its row, which is then to be in sight.
      if (row.readiness !== 'ready') model.phrases.query.value = asked.query
      void insert({ phrase: row.phrase, place: LIST, replace: `/${asked.query}` })
    },
    takePin(n) {
      const phrase = model.phrases.pinned.value[n - 1]
      if (!phrase) return
      void insert({ phrase, place: PINS })
    },
  }
}
