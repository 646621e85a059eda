import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { TableName } from '@/lib/store/tables'
import { createManageActions } from './create-actions'
import { followDeep } from './deep-actions'
import { followDiagnoses } from './diagnostics/diagnoses'
import type { ManageHost } from './host'
import { guardDrafts } from './library/draft-actions'
import { createLoad, loadPinyin } from './load'
import { type ConsoleSummary, createManageModel } from './model'
import { newsOf } from './news/news'
import { followAddress } from './route'
import { followStorage } from './storage-state'

const MINUTE = 60_000

interface ManageStart {
  readonly window: Window
  readonly host: ManageHost
  readonly profiles: readonly ConsoleProfile[]
  readonly language: 'zh' | 'en'
  /** Calls back after each write to the database with the tables that were written. */
  readonly onWritten: (changed: (tables: readonly TableName[]) => void) => void
}

/** The full page's model and actions, kept up to date until the page is left. */
export function startManage({ window, host, profiles, language, onWritten }: ManageStart) {
  const model = createManageModel(Date.now(), profiles.map(summaryOf), language, host.about)
  const load = createLoad(model, host)
  followAddress(model, window)
  guardDrafts(model, window)
  setInterval(() => {
    model.now.value = Date.now()
  }, MINUTE)
  onWritten(tables => void load(tables))
  void host.news.read().then(version => {
    model.news.value = version === undefined ? undefined : newsOf(version, language)
  })
  void host.reminders.has().then(has => {
    model.reminders.value = has
  })
  followDeep(model, host)
  followDiagnoses(model, host, profiles, language)
  void load().then(() => Promise.all([loadPinyin(model), followStorage(model, host)]))
  return { model, actions: createManageActions(model, host) }
}

const summaryOf = ({ facts, family, matches, verified, deep }: ConsoleProfile): ConsoleSummary => ({
  facts,
  family,
  sites: matches,
  verified,
  deep: deep !== undefined,
})
