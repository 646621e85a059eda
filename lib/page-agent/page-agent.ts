import { rememberCarets } from '@/lib/composer/caret'
import { insert } from '@/lib/composer/insert'
import type { ReceivedAnswers } from '@/lib/consoles/deep/channel'
import { rootsIn } from '@/lib/consoles/shadow'
import { buyerKeyOf } from '@/lib/trade/buyer-key'
import { createBadgesLink } from './badges-link'
import { createBuyersLink } from './buyers-link'
import { frameElementsIn } from './host/frame-element'
import { insertHere } from './insert/insert-here'
import { stopKeys } from './keys/stop-keys'
import { createLinks } from './links'
import type { PageAgentOptions } from './options'
import { createOverlayRoot } from './overlay-root'
import { bringPart } from './parts'
import { createPickerLink } from './picker-link'
import type { AgentEvent, AgentHandlers, TextDrafts } from './protocol'
import { followFrames } from './read/follow-frames'
import { readHere } from './read/reading-here'
import { createSlashLink } from './slash-link'

/** Reads one frame of a console's page for the sidebars attached to it, and does in it what they ask for. */
export function startPageAgent(options: PageAgentOptions): void {
  const { window, profile, background, say, end, host } = options
  const { document } = window
  const { signal } = end
  const name = crypto.randomUUID()
  let drafts: TextDrafts = {}
  let pins = 0
  /** The page is to be taught, and no sidebar has come yet. */
  let isTaughtNext = false

  const overlay = createOverlayRoot(document, options.tokens, signal)
  const frames = followFrames(document, signal, background.bringFrames)
  const here = readHere({
    window,
    profile,
    signal,
    bring: background.bringPart,
    onState: state => links.tellState(state),
    onPlaces: places => badges.places(places),
    onPage: roots => {
      frames.look(frameElementsIn(roots))
      host?.composerMoved()
      buyers.here()?.look()
    },
  })
  const buyer = () => {
    const now = here.reading()
    return now.kind === 'open' ? now.conversation?.buyer : undefined
  }
  const carets = rememberCarets(document, signal)
  const tell = (event: AgentEvent) => links.tell(event)
  const slash = createSlashLink(background.bringPart, {
    document,
    composer: here.composerSeen,
    mount: overlay,
    say,
    tell,
    signal,
  })
  const badges = createBadgesLink(background.bringPart, {
    window,
    mount: overlay,
    composer: here.composerSeen,
    say,
    onPick: order => tell({ kind: 'orderPick', order }),
    onFind: () => tell({ kind: 'focusField' }),
    signal,
  })
  const buyers = createBuyersLink(background.bringPart, {
    window,
    profile,
    open: buyer,
    roots: here.roots,
    mount: overlay,
    onBuyers: now => tell({ kind: 'buyers', buyers: now }),
    signal,
  })
  let answers: ReceivedAnswers | undefined
  const dismiss = () => answers?.dismiss()
  signal.addEventListener('abort', dismiss)
  const picker = createPickerLink(background.bringPart, event => tell({ kind: 'picker', event }))
  const { inPage, pictures } = background
  const onDemand = () => bringPart('on-demand', background.bringPart)
  const stops = stopKeys(
    () => buyerKeyOf(buyer()),
    async () => (await onDemand())?.nextStop,
  )
  const writing = { carets, composer: here.composer, inPage, pictures, stops, chat: here.chatNow }

  const handlers: AgentHandlers = {
    async read() {
      await here.readNow()
    },
    insert: ask => insertHere(writing, ask),
    pictures: async ask => (await onDemand())?.picturesHere(writing, ask) ?? 'refused',
    draft: () => here.draft(),
    async remark(ask) {
      const seldom = await onDemand()
      const box = seldom?.findRemarkBox(document, profile)
      return seldom?.remarkHere({ box, insert, carets, inPage }, ask) ?? 'none'
    },
    focusComposer: () => here.composer()?.focus(),
    focusFrame: ({ shape }) => host?.focusFrame(shape),
    copy: async ({ text }) => (await onDemand())?.copyHere(document, text, overlay()) ?? false,
    keys(keys) {
      pins = keys.pins
      slash.want(keys.slash)
    },
    slashRows: ({ n, rows }) => slash.show(n, rows),
    badges: ask => badges.want(ask),
    showOrder: ({ order }) => badges.rowOf(order)?.scrollIntoView({ block: 'center' }),
    buyers: buyers.tell,
    showBuyer: ({ key }) => buyers.here()?.show(key) ?? false,
    layout: change => host?.setLayout(change),
    lookForFrames: background.bringFrames,
    drag: ({ width }) => host?.drag(width),
    composerIn: ({ shape }) => host?.composerIn(shape),
    matches: async () => (await onDemand())?.matchesOf(document, profile, here.lastRead()) ?? {},
    async deep({ on }) {
      const take = answers ? undefined : (await onDemand())?.takeAnswers
      answers ??= take?.(document, (address, body) => tell({ kind: 'received', address, body }))
      if (!on || signal.aborted) dismiss()
      else if (!answers?.take()) background.listenHere()
    },
    drafts(now) {
      drafts = now.drafts
    },
    picker: ({ message }) => picker.send(message),
  }
  const links = createLinks(handlers, () => links.size === 0 && nobodyLeft(), signal)
  const nobodyLeft = () => {
    dismiss()
    slash.want(false)
    badges.want({ orders: [], button: false })
    pins = 0
  }
  const attach: Parameters<PageAgentOptions['onWire']>[0] = wire => {
    const { practiceSince } = options
    links.add(wire, [
      {
        kind: 'hello',
        document: name,
        profile,
        drafts,
        ...(host && { layout: host.layout() }),
        ...(practiceSince !== undefined && { practiceSince }),
      },
      ...(host?.events() ?? []),
    ])
    links.tellState(here.state())
    if (isTaughtNext) tell({ kind: 'teach' })
    isTaughtNext = false
  }
  host?.serve({ composer: here.composerSeen, tell, onWire: attach, onWireGone: wire => links.remove(wire) })
  options.onWire(attach, signal)
  options.onNews(news => {
    if (news === 'teach' && links.size === 0) isTaughtNext = true
    else tell({ kind: news })
  })
  options.onKeys(
    {
      focusField: () => tell({ kind: 'focusField' }),
      hasPin: n => n <= pins,
      takePin: n => tell({ kind: 'pin', n }),
      takesTyping: event => slash.takes(event) || stops.takes(event),
    },
    signal,
  )
  frames.look(frameElementsIn(rootsIn(document)))
  const heartbeat = window.setInterval(() => {
    if (!options.isAlive()) end.abort()
  }, 1000)
  signal.addEventListener('abort', () => window.clearInterval(heartbeat))
}
