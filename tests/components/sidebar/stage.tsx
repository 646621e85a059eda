import { type Signal, signal } from '@preact/signals'
import { render } from 'preact'
import { vi } from 'vitest'
import type { PastedPlace } from '@/components/sidebar/context'
import { Sidebar } from '@/components/sidebar/sidebar'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Library } from '@/lib/messages'
import type { Phrase, PhraseId, Pin } from '@/lib/phrases/library/phrase'
import type { SidebarActions } from '@/lib/sidebar/actions/actions'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { Picker } from '@/lib/sidebar/picker'
import type { ConsoleId } from '@/lib/trade/console'
import type { Conversation, Message, MessageId } from '@/lib/trade/conversation'
import type { Fen } from '@/lib/trade/money'
import type { BuyerId, Order, OrderId } from '@/lib/trade/order'
import type { Stamp } from '@/lib/trade/record'
import { wordsIn } from '../../words'

/** The Chinese words themselves; throws on a key that is not there. */
export const say = wordsIn('zh_CN')

/** 2026-11-20 15:22 in Shanghai, a Friday, 38 minutes before the cutoff. */
export const NOW = Date.parse('2026-11-20T15:22:00+08:00')

const id = 'pinduoduo-chat' as ConsoleId

export const profile: ConsoleProfile = {
  id,
  family: 'pinduoduo',
  facts: {
    id,
    name: { zh: '拼多多 客服', en: 'Pinduoduo chat' },
    waiting: { look: 20_000, act: 30_000, limit: 180_000 },
    maxLength: 400,
    nudge: { chat: true, except: ['店铺待支付'] },
    flags: ['red', 'yellow', 'green'],
  },
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  verified: 'public code',
  based: [],
  evidence: {},
}

const stamp = '' as Stamp

export const phrase = (title: string, text: string, more: Partial<Phrase> = {}): Phrase => ({
  id: title as PhraseId,
  title,
  text,
  updatedAt: stamp,
  ...more,
})

export const library = (phrases: readonly Phrase[], pinned: readonly string[] = []): Library => ({
  phrases,
  groups: [],
  pins: pinned.map((title, order): Pin => ({ id: title as PhraseId, order, updatedAt: stamp })),
  usage: [],
  learned: { counts: {} },
})

export const order = (number: string, more: Partial<Order> = {}): Order => ({
  id: number as OrderId,
  status: { state: 'paid', text: '待发货' },
  items: [{ title: '棉柔巾 家庭装', quantity: 2 }],
  amount: { fen: 5980 as Fen, currency: 'CNY' },
  times: {},
  marks: [],
  ...more,
})

export const message = (text: string, more: Partial<Message> = {}): Message => ({
  id: text as MessageId,
  side: 'buyer',
  kind: 'text',
  text,
  at: NOW - 5000,
  ...more,
})

export const conversation = (texts: readonly string[], more: Partial<Conversation> = {}): Conversation => ({
  buyer: { id: '80001' as BuyerId, name: '风**' },
  messages: texts.map(text => message(text)),
  ...more,
})

export interface Stage {
  readonly model: SidebarModel
  /** What teaching shows, in the place of the rest; undefined while nobody teaches. */
  readonly picker: Signal<Picker | undefined>
  readonly actions: { [K in keyof SidebarActions]: ReturnType<typeof vi.fn<SidebarActions[K]>> }
  readonly root: HTMLElement
  /** Waits until what changed is drawn. */
  settle(): Promise<void>
  /** The first element that matches; throws when there is none. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E
  all(selector: string): HTMLElement[]
  /** The button with this accessible name or text. */
  button(name: string): HTMLButtonElement
  press(key: string, on?: HTMLElement, more?: KeyboardEventInit): Promise<KeyboardEvent>
  type(text: string, into: HTMLElement): Promise<void>
  end(): void
}

/** The whole sidebar on a page of its own, with actions that only note what was asked for. */
export async function stage(open: {
  conversation?: Conversation
  orders?: readonly Order[]
  currentOrder?: string
  library?: Library
  /** Instead of a page, a chat that was pasted. */
  pasted?: PastedPlace
}): Promise<Stage> {
  const model = createModel(profile, 'zh', undefined, NOW)
  const cutoffs = Array.from({ length: 7 }, () => 16 * 60)
  const { shop } = model.settings.value
  model.settings.value = { ...model.settings.value, shop: { ...shop, cutoffs } }
  model.reading.value = {
    kind: 'open',
    orders: open.orders ?? [],
    missing: [],
    ...(open.conversation && { conversation: open.conversation }),
    ...(open.currentOrder && { currentOrder: open.currentOrder as OrderId }),
  }
  if (open.library) model.phrases.library.value = open.library
  const actions: Stage['actions'] = {
    insert: vi.fn(async () => {}),
    thumbnail: vi.fn(async () => undefined),
    copy: vi.fn(async () => {}),
    putRemark: vi.fn(async () => undefined),
    decide: vi.fn(async () => {}),
    undecide: vi.fn(async () => {}),
    pin: vi.fn(async () => {}),
    addPhrase: vi.fn(async () => true),
    addNote: vi.fn(async () => true),
    editNote: vi.fn(async () => true),
    findNotes: vi.fn(async () => []),
    keepMessage: vi.fn(async () => {}),
    noteCall: vi.fn(async () => true),
    saveCase: vi.fn(),
    printCase: vi.fn(),
    keepCase: vi.fn(async () => true),
    chooseNote: vi.fn(async () => {}),
    removeNote: vi.fn(async () => {}),
    logIssue: vi.fn(async () => true),
    saveFact: vi.fn(async () => true),
    saveTags: vi.fn(async () => true),
    addFollowUp: vi.fn(async () => true),
    insertSecond: vi.fn(async () => {}),
    finishFollowUp: vi.fn(async () => {}),
    changeFollowUp: vi.fn(async () => true),
    removeFollowUp: vi.fn(async () => {}),
    putOffReply: vi.fn(async () => {}),
    showOrder: vi.fn(),
    showBuyer: vi.fn(async () => {}),
    chooseSet: vi.fn(),
    setLayout: vi.fn(),
    dragEdge: vi.fn(),
    chooseHost: vi.fn(async () => {}),
    focusField: vi.fn(async () => {}),
    setDeep: vi.fn(async () => {}),
    focusComposer: vi.fn(),
    takeSlash: vi.fn(),
    takePin: vi.fn(),
    checkDraft: vi.fn(),
    recall: vi.fn(async () => {}),
    clearRecent: vi.fn(),
    openManage: vi.fn(async () => {}),
    pointOut: vi.fn(),
    openDiagnostics: vi.fn(async () => {}),
  }
  const root = document.createElement('div')
  document.body.append(root)
  const shown = signal<Picker | undefined>(undefined)
  render(
    <Sidebar
      model={model}
      actions={actions}
      picker={{ shown }}
      say={say}
      {...(open.pasted && { pasted: open.pasted })}
    />,
    root,
  )
  const settle = () => new Promise<void>(done => setTimeout(done, 20))
  await settle()
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  return {
    model,
    picker: shown,
    actions,
    root,
    settle,
    all,
    find<E extends HTMLElement = HTMLElement>(selector: string) {
      const found = root.querySelector<E>(selector)
      if (!found) throw new Error(`nothing matches ${selector} in ${root.textContent}`)
      return found
    },
    button(name) {
      const named = all('button').find(
        one => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
      )
      if (!(named instanceof HTMLButtonElement)) throw new Error(`no button ${name} in ${root.textContent}`)
      return named
    },
    async press(key, on = document.activeElement as HTMLElement, more = {}) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
      on.dispatchEvent(event)
      await settle()
      return event
    },
    async type(text, into) {
      ;(into as HTMLInputElement).value = text
      into.dispatchEvent(new Event('input', { bubbles: true }))
      await settle()
    },
    end() {
      render(null, root)
      root.remove()
    },
  }
}
