import type { Words } from '@/lib/locales/words'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { buyerKeyOf } from '@/lib/trade/buyer-key'
import type { SidebarModel } from '../model/model'
import type { ActionContext } from './action-context'
import type { InsertAsk } from './actions'
import { carriedPictures, namesOf } from './carried-pictures'
import { copyText } from './copy'
import { insertPictures } from './insert-pictures'
import { LIST } from './places'
import { rememberSearch } from './recent-searches'

/**
 * Puts a phrase into the console's composer. What the page shows is read again first: when buyer or order are not those the
 * sidebar shows, nothing is inserted. Never sends. Says whether it went into the composer, or onto the clipboard.
 */
export async function insertPhrase(context: ActionContext, ask: InsertAsk): Promise<boolean> {
  const { document, model, host, source } = context
  const { phrase, order, place } = ask
  const { stuck } = model.phrases
  const wasStuck = stuck.value?.phrase === phrase.id && stuck.value.place === place
  const replace = ask.replace ?? (wasStuck ? stuck.value?.replace : undefined)
  const whole = ask.whole ?? (wasStuck ? stuck.value?.whole : undefined)
  const stick = () =>
    model.phrases.stick({
      phrase: phrase.id,
      place,
      ...(replace !== undefined && { replace }),
      ...(whole && { whole }),
    })
  const row = () => model.phrases.row(phrase, order)
  const { readiness, filled: shown } = row()
  if (readiness === 'missing' || readiness === 'block' || (readiness === 'confirm' && !wasStuck)) {
    // A collapsed sidebar opens to say what is missing.
    if (model.placement.value.collapsed) source.setLayout({ collapsed: false })
    stick()
    return false
  }

  const before = subjectOf(model)
  // While an editor settles, the agent may already be typing the next search.
  const query = model.phrases.query.value
  const moment = model.phrases.moment.value
  const passed = passedOver(model, phrase.id)
  model.reading.value = await source.readNow()
  const now = subjectOf(model)
  // Read again, the order may have lost a value; what is inserted is what the page says now.
  const { filled, readiness: still } = row()
  // Consoles show an order last: one that comes while the agent chooses is no other one, unless it changes what they chose.
  const isOtherOrder =
    now.order !== before.order && (before.order !== undefined || filled.text !== shown.text)
  if (now.buyer !== before.buyer || isOtherOrder || (order && !holds(model, order))) {
    model.notice.value = { level: 'look', words: { key: 'sidebar.moved' } }
    return false
  }
  if (still !== readiness) {
    stick()
    return false
  }

  const composer = source.composer()
  // An editor takes a moment to settle, in which the agent may turn to another buyer.
  const unmoved = () => subjectOf(model).buyer === now.buyer
  const { maxLength } = model.facts
  const result = await composer?.insert(filled.text, {
    stops: filled.stops,
    ...(replace !== undefined && { replace }),
    ...(whole && { whole }),
    ...(filled.caret !== undefined && { caret: filled.caret }),
    ...(maxLength !== undefined && { maxLength }),
  })
  const { outcome = 'refused', tries = [], stopsLeft = 0 } = result ?? {}
  if (outcome === 'moved' || (outcome === 'refused' && !unmoved())) {
    model.notice.value = { level: 'look', words: { key: 'sidebar.moved' } }
    return false
  }
  if (outcome === 'refused') {
    const copied = await copyText(document, filled.text, source)
    context.tried([...tries, { editor: 'page', method: 'clipboard', came: copied ? 'once' : 'zero' }])
    model.notice.value = { level: 'look', words: copied ? await copiedWords(context, phrase) : NOT_INSERTED }
    if (!copied) return false
  } else {
    model.notice.value =
      stopsLeft > 0 ? { level: 'done', words: { key: 'sidebar.stops', args: [stopsLeft] } } : undefined
    context.tried(tries)
  }
  const searched = replace?.slice(1) || (place === LIST ? query.trim() : '')
  if (searched) void rememberSearch(model, host, searched)
  model.phrases.stick(undefined)
  if (model.phrases.query.value === query) model.phrases.query.value = ''
  if (ask.isSecond) return true
  context.picked({
    phrase: phrase.id,
    text: filled.text,
    moment,
    ...(searched && { searched }),
    ...(passed.length > 0 && { passed }),
  })
  // Only counts: an insertion that worked is not spoilt by one that could not be counted.
  await host.request('used', { phrase: phrase.id }).catch(() => undefined)
  if (composer && outcome === 'inserted') await insertPictures(context, composer, phrase, unmoved)
  return true
}

/** Suggestions above the one that was taken; all of them where it was found elsewhere. */
function passedOver({ phrases }: SidebarModel, taken: PhraseId): readonly PhraseId[] {
  const shown = phrases.suggestions.value.map(({ phrase }) => phrase.id)
  const at = shown.indexOf(taken)
  return at < 0 ? shown : shown.slice(0, at)
}

const NOT_INSERTED: Words = { key: 'sidebar.notInserted' }

/** The clipboard takes the text alone. */
async function copiedWords({ host }: ActionContext, { pictures = [] }: Phrase): Promise<Words> {
  if (pictures.length === 0) return { key: 'sidebar.pressPaste' }
  const names = namesOf(host, pictures, pictures, await carriedPictures(host, pictures))
  return { key: 'sidebar.pressPasteNoPictures', args: [names] }
}

/** Whom and what the sidebar shows now. */
const subjectOf = ({ page }: SidebarModel) => ({
  buyer: buyerKeyOf(page.buyer.value),
  order: page.order.value?.id,
})

const holds = ({ page }: SidebarModel, order: string) => page.orders.value.some(({ id }) => id === order)
