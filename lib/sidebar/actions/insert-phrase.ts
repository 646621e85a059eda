import { LIST } from '@/components/sidebar/phrases'
import { insert } from '@/lib/composer/insert'
import type { InsertionTry } from '@/lib/consoles/health/insertion'
import type { Words } from '@/lib/locales/words'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { buyerKeyOf } from '@/lib/trade/buyer-key'
import type { SidebarModel } from '../model/model'
import type { InsertAsk } from './actions'
import { copyText } from './copy'
import type { ActionContext } from './create-actions'
import { insertPictures } from './insert-pictures'
import { rememberSearch } from './recent-searches'

/**
 * Puts a phrase into the console's composer. What the page shows is read again first: when buyer or order are not those the
 * sidebar shows, nothing is inserted. Never sends.
 */
export async function insertPhrase(acting: ActionContext, ask: InsertAsk): Promise<void> {
  const { document, shadow, model, ports, composer, carets, readNow } = acting
  const { phrase, order, place } = ask
  const { stuck } = model.phrases
  const wasStuck = stuck.value?.phrase === phrase.id && stuck.value.place === place
  const replace = ask.replace ?? (wasStuck ? stuck.value?.replace : undefined)
  const stick = () =>
    model.phrases.stick({ phrase: phrase.id, place, ...(replace !== undefined && { replace }) })
  const row = () => model.phrases.row(phrase, order)
  const { readiness } = row()
  if (readiness === 'missing' || readiness === 'block' || (readiness === 'confirm' && !wasStuck)) {
    open(model, acting)
    stick()
    return
  }

  const before = subjectOf(model)
  // While an editor settles, the agent may already be typing the next search.
  const query = model.phrases.query.value
  const moment = model.phrases.moment.value
  model.reading.value = await readNow()
  const now = subjectOf(model)
  if (now.buyer !== before.buyer || now.order !== before.order || (order && !holds(model, order))) {
    model.notice.value = { level: 'look', words: { key: 'sidebar.moved' } }
    return
  }
  // Read again, the order may have lost a value; what is inserted is what the page says now.
  const { filled, readiness: still } = row()
  if (still !== readiness) return stick()

  const far = acting.far?.()
  const target = far ? undefined : composer()
  // An editor takes a moment to settle, in which the agent may turn to another buyer.
  const unmoved = () => subjectOf(model).buyer === now.buyer
  const { maxLength } = model.facts
  const tries: InsertionTry[] = []
  const options = {
    ...(replace !== undefined && { replace }),
    ...(filled.caret !== undefined && { caret: filled.caret }),
    ...(maxLength !== undefined && { maxLength }),
  }
  const onTried = (one: InsertionTry) => void tries.push(one)
  const inPage = ports.inPage && { inPage: ports.inPage }
  const outcome = far
    ? await far.insert(filled.text, options)
    : target
      ? await insert(target, filled.text, { carets, stillMeant: unmoved, onTried, ...inPage, ...options })
      : 'refused'
  if (outcome === 'moved' || (outcome === 'refused' && !unmoved())) {
    model.notice.value = { level: 'look', words: { key: 'sidebar.moved' } }
    return
  }
  if (outcome === 'refused') {
    const copied = await copyText(document, filled.text, shadow)
    tries.push({ editor: 'page', method: 'clipboard', came: copied ? 'once' : 'zero' })
    acting.tried(tries)
    model.notice.value = { level: 'look', words: copied ? copiedWords(phrase) : NOT_INSERTED }
    if (!copied) return
  } else {
    const left = target ? acting.stops.follow(target, filled) : 0
    model.notice.value =
      left > 0 ? { level: 'done', words: { key: 'sidebar.stops', args: [left] } } : undefined
    acting.tried(tries)
  }
  const searched = replace?.slice(1) || (place === LIST ? query.trim() : '')
  if (searched) void rememberSearch(model, ports, searched)
  model.phrases.stick(undefined)
  if (model.phrases.query.value === query) model.phrases.query.value = ''
  acting.picked({ phrase: phrase.id, text: filled.text, moment, ...(searched && { searched }) })
  // Only counts: an insertion that worked is not spoilt by one that could not be counted.
  await ports.ask('used', { phrase: phrase.id }).catch(() => undefined)
  const box = far ?? target
  if (box && outcome === 'inserted') await insertPictures(acting, box, phrase, unmoved)
}

const NOT_INSERTED: Words = { key: 'sidebar.notInserted' }

/** The clipboard takes the text alone. */
const copiedWords = ({ pictures = [] }: Phrase): Words =>
  pictures.length > 0
    ? { key: 'sidebar.pressPasteNoPictures', args: [pictures.length] }
    : { key: 'sidebar.pressPaste' }

/** Whom and what the sidebar shows now. */
const subjectOf = ({ page }: SidebarModel) => ({
  buyer: buyerKeyOf(page.buyer.value),
  order: page.order.value?.id,
})

const holds = ({ page }: SidebarModel, order: string) => page.orders.value.some(({ id }) => id === order)

/** A collapsed sidebar opens to say what is missing. */
function open(model: SidebarModel, { place }: ActionContext): void {
  if (!model.placement.value.collapsed) return
  place(true)
  model.layout.value = { ...model.layout.value, collapsed: false }
}
