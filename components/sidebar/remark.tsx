import { useSignal } from '@preact/signals'
import { Copy, NotebookPen, SquarePen } from 'lucide'
import { useLayoutEffect } from 'preact/hooks'
import { Button, IconButton } from '@/components/ui/button'
import { GrowingField } from '@/components/ui/growing-field'
import { useIntoView } from '@/components/ui/into-view'
import type { Words } from '@/lib/locales/words'
import { composeRemark } from '@/lib/notes/remark'
import { shopSay } from '@/lib/notes/shop-words'
import { REMARK } from '@/lib/sidebar/model/draft-keys'
import { parseNewRecipient, type RecipientChange, recipientChanges } from '@/lib/trade/address-change'
import { withProvince } from '@/lib/trade/address-parts'
import type { FlagColour, Order, OrderId } from '@/lib/trade/order'
import type { Regions } from '@/lib/trade/regions'
import { useSidebar } from './context'
import { Difference } from './difference'
import { FlagName } from './flag-name'

interface RemarkComposerProps {
  readonly order: OrderId | undefined
  /** What it is about, in a word or two; the agent chooses without it. */
  readonly reason?: Words
  /** What the buyer wants changed stands in the chat. */
  readonly changed?: boolean
  /** It stands in the order's remark. */
  readonly onSaved: () => void
}

/** Writes the console's remark: reason, what changes, who and when, and the flag. The agent saves it in the console. */
export function RemarkComposer({ order: id, reason, changed = false, onSaved }: RemarkComposerProps) {
  const { model, actions, say } = useSidebar()
  const opened = useIntoView<HTMLDivElement>()
  const { drafts } = model
  const key = REMARK(model.page.buyerKey.value, id, reason?.key ?? '')
  const own = REMARK(model.page.buyerKey.value, id, `${reason?.key ?? ''} own`)
  const inShop = shopSay(say)
  /** What went into the console's box and is to be seen in the remark. */
  const line = useSignal<string | undefined>(undefined)
  const chosen = useSignal<string | undefined>(undefined)
  /** What the box on the page takes, once it has said so. */
  const most = useSignal<number | undefined>(undefined)
  const reasons = model.settingsHere.value.shop.remarkReasons
  const about = reasons.find(one => one === chosen.value) ?? reasons[0] ?? ''
  const flag = useSignal<FlagColour>('red')
  const order = model.page.orders.value.find(one => one.id === id) ?? model.page.order.value
  const changes =
    changed && order
      ? changesAsked(order, buyerLines(model.page.conversation.value?.messages), model.alerts.regions.value)
      : []
  const { flags } = model.facts
  const { name, number } = model.settingsHere.value.agent
  const edited = drafts.get(key)
  const remark = composeRemark(
    {
      ...(order?.remark && { existing: order.remark }),
      ...(edited && { line: edited }),
      reason: reason ? inShop(reason.key, ...(reason.args ?? [])) : about,
      changes,
      text: drafts.get(own),
      by: name,
      number,
      at: model.slow.value,
      timeZone: model.settings.value.shop.timeZone,
    },
    inShop,
    { flags, flag: flag.value, ...(most.value !== undefined && { maxLength: most.value }) },
  )
  const put = async () => {
    line.value = remark.line
    const ask = { text: remark.text, line: remark.line, ...(order && { order: order.id }) }
    most.value = (await actions.putRemark(ask)) ?? most.value
  }
  const isSaved = line.value !== undefined && holds(order?.remark, line.value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page shows it
  useLayoutEffect(() => {
    if (!isSaved) return
    drafts.set(key, '')
    drafts.set(own, '')
    model.notice.value = { level: 'done', words: { key: 'sidebar.remarkIn' } }
    onSaved()
  }, [isSaved])
  return (
    <div ref={opened} class="remark">
      {changes.map(change => (
        <Difference key={change.field} change={change} />
      ))}
      {reason === undefined && reasons.length > 0 && (
        <fieldset class="flags" aria-label={say('sidebar.remarkAbout')}>
          {reasons.map(one => (
            <label key={one}>
              <input class="sr" type="radio" checked={about === one} onChange={() => (chosen.value = one)} />
              <bdi>{one}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <GrowingField
        name={say('sidebar.remarkOwn')}
        value={drafts.get(own)}
        onText={typed => drafts.set(own, typed)}
        onEnter={() => void put()}
      />
      {flags.length > 0 && (
        <fieldset class="flags" aria-label={say('sidebar.flag')}>
          {flags.map(colour => (
            <label key={colour} class={`flag ${colour}`}>
              <input
                class="sr"
                type="radio"
                checked={flag.value === colour}
                onChange={() => (flag.value = colour)}
              />
              <FlagName flag={colour} />
            </label>
          ))}
        </fieldset>
      )}
      {order?.remark && (
        <div class="remark-text">
          <bdi>{order.remark}</bdi>
        </div>
      )}
      <GrowingField
        name={say('sidebar.remarkLine')}
        value={remark.line}
        onText={typed => drafts.set(key, typed)}
        onEnter={() => void put()}
      />
      {remark.over > 0 && (
        <p class="stop-line block">{say('sidebar.remarkOver', remark.over, remark.most)}</p>
      )}
      <div class="acts">
        <Button look="main" icon={SquarePen} onClick={() => void put()}>
          {say('sidebar.putRemark')}
        </Button>
        <IconButton
          icon={Copy}
          name={say('sidebar.copyRemark')}
          onClick={() => void actions.copy(remark.text, say('sidebar.remark'))}
        />
        <span class="dim">
          {remark.flag && flags.length > 0
            ? say('sidebar.remarkWhereFlag', say(`ui.flag.${remark.flag}`))
            : say('sidebar.remarkWhere')}
        </span>
      </div>
    </div>
  )
}

/** The remark composer of the order shown, folded until wanted. */
export function RemarkSection() {
  const { model, say } = useSidebar()
  const open = useSignal(false)
  const order = model.page.order.value
  if (!order) return null
  return (
    <div class="remark-fold">
      <Button
        look="quiet"
        icon={NotebookPen}
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        {say('sidebar.writeRemark')}
      </Button>
      {open.value && <RemarkComposer key={order.id} order={order.id} onSaved={() => (open.value = false)} />}
    </div>
  )
}

/** Consoles set spaces and lines of their own. */
const holds = (remark: string | undefined, line: string): boolean =>
  (remark ?? '').replaceAll(/\s/g, '').includes(line.replaceAll(/\s/g, ''))

const LINES = 6

/** The buyer's last lines. */
const buyerLines = (messages: readonly { side: string; kind: string; text: string }[] = []) =>
  messages
    .filter(({ side, kind }) => side === 'buyer' && kind === 'text')
    .slice(-LINES)
    .map(({ text }) => text)

/** With the province, which buyers leave out and the packer's label has. */
function changesAsked(order: Order, lines: readonly string[], regions?: Regions): RecipientChange[] {
  const next = parseNewRecipient(lines.join('\n'))
  if (!next) return []
  const address = next.address && withProvince(next.address, regions)
  return recipientChanges(order.recipient, { ...next, ...(address && { address }) })
}
