import type { ConsoleProfile } from '@/lib/consoles/profile'
import { applyChanges, joinChanges } from '@/lib/consoles/teach/apply'
import { blankProfile } from '@/lib/consoles/teach/blank'
import {
  type Example,
  type ProfileChanges,
  ROLES,
  type Role,
  SINGLE,
  type TaughtLesson,
} from '@/lib/consoles/teach/lesson-types'
import { matchedBy } from '@/lib/consoles/teach/matched'
import { siteOf } from '@/lib/consoles/teach/site'
import { unknownState } from '@/lib/consoles/teach/states'
import type { TaughtConsole, TaughtHere } from '@/lib/consoles/teach/taught'
import { type Lesson, teach } from '@/lib/consoles/teach/teach'
import { twoDigits } from '@/lib/trade/two-digits'
import type { LessonActions, PickerLesson } from './lesson-actions'
import type { OutlineBox } from './model'
import { createPickerModel } from './model'
import { offerOf } from './offer'

interface LessonOptions {
  readonly document: Document
  /** What was taught for this page before. */
  readonly kept: TaughtHere | undefined
  readonly builtIn: ConsoleProfile | undefined
  /** The built-in console that this page, at an address nobody knows, looks like. */
  readonly recognised: ConsoleProfile | undefined
  /** Has what was taught kept; what became of it is told by `saved`. */
  keep(taught: TaughtConsole): void
  /** What is taught here is about this address. */
  readonly address: string
  /** The agent points at a frame of this page. */
  enter(frame: HTMLIFrameElement): void
  end(): void
}

/** As many of each are asked for by themselves; the agent may point at more. */
const ENOUGH = 2

/** Teaching on one page, from the first example to what is saved. */
export function createLesson({
  document,
  kept,
  builtIn,
  recognised,
  keep,
  address,
  enter,
  end,
}: LessonOptions): PickerLesson {
  const date = today(new Date())
  const base =
    (kept?.taught.kind === 'profile' ? kept.taught.profile : kept?.profile) ??
    builtIn ??
    blankProfile(address, (document.title.trim() || new URL(address).hostname).slice(0, 60), date)
  const model = createPickerModel(base.facts.name.zh, builtIn !== undefined)
  if (recognised) model.offer.value = offerOf(recognised, document)
  let examples: readonly Example[] = []
  let meanings: NonNullable<Lesson['meanings']> = {}
  let taught: TaughtLesson | undefined
  let looked: Role | undefined
  /** Nothing more is to be pointed at once this is kept. */
  let endsSaved = false

  const learn = () => {
    taught = teach(document, { examples, meanings, date }, base)
    const { outcomes, reading } = taught
    model.parts.value = ROLES.map(role => ({
      role,
      examples: examples.filter(one => one.role === role && !one.not).length,
      not: examples.filter(one => one.role === role && one.not).length,
      outcome: outcomes[role],
    }))
    const messages = reading.kind === 'open' ? (reading.conversation?.messages ?? []) : []
    const last = messages.at(-1)
    model.chat.value = last && {
      all: messages.length,
      buyer: messages.filter(({ side }) => side === 'buyer').length,
      last: last.text.slice(0, 60),
    }
    model.unknownState.value = unknownState(
      examples.flatMap(one => (one.role === 'state' && !one.not ? one.element : [])),
      taught.profile,
    )
    if (model.saving.value === 'done') model.saving.value = 'no'
    model.notice.value = undefined
    place()
  }
  const place = () => {
    const role = model.pointing.value?.role ?? looked
    model.marks.value = role && taught ? matchedBy(document, taught.profile, role).map(boxOf) : []
  }
  const point: LessonActions['point'] = pointing => {
    model.pointing.value = pointing
    if (pointing) model.last.value = pointing.role
    model.target.value = undefined
    place()
  }

  /** What is in a frame is taught there. */
  const goInto = (frame: HTMLIFrameElement) => {
    point(undefined)
    if (examples.length > 0 && model.saving.value !== 'done') model.notice.value = { key: 'teach.saveFirst' }
    else enter(frame)
  }
  const save = (taught: TaughtConsole) => {
    model.saving.value = 'now'
    keep(taught)
  }

  learn()
  return {
    model,
    place,
    take(element) {
      const pointing = model.pointing.value
      if (pointing && isFrame(element)) return void goInto(element)
      if (!pointing || examples.some(one => one.element === element && one.role === pointing.role)) return
      const { role, not } = pointing
      examples = [...examples, { role, element, ...(not && { not: true as const }) }]
      learn()
      const count = examples.filter(one => one.role === role && !one.not).length
      if (not || SINGLE.has(role) || count >= ENOUGH) point(undefined)
    },
    actions: {
      point,
      look(role) {
        looked = role
        place()
      },
      forget(role) {
        examples = examples.filter(one => one.role !== role)
        learn()
      },
      mean(words, state) {
        meanings = { ...meanings, [state]: [...(meanings[state] ?? []), words] }
        learn()
      },
      save(name) {
        if (taught) save(toSave(taught.changes, name.trim()))
      },
      takeOffer() {
        if (!recognised) return
        endsSaved = true
        save(siteOf(address, recognised.id, date))
      },
      saved(isSaved, notice) {
        model.saving.value = isSaved ? 'done' : 'no'
        model.notice.value = notice
        if (isSaved && endsSaved) end()
        endsSaved = false
      },
      say(notice) {
        model.notice.value = notice
      },
      leave: end,
    },
  }

  function toSave(changes: ProfileChanges, name: string): TaughtConsole {
    if (builtIn) {
      const before = kept?.taught.kind === 'patch' ? kept.taught.changes : {}
      return { kind: 'patch', over: builtIn.id, verified: date, changes: joinChanges(before, changes) }
    }
    const profile = applyChanges(base, changes, date)
    return {
      kind: 'profile',
      profile: { ...profile, facts: { ...profile.facts, name: { zh: name, en: name } } },
    }
  }
}

const isFrame = (element: Element): element is HTMLIFrameElement => /^i?frame$/.test(element.localName)

function boxOf(element: Element): OutlineBox {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

function today(now: Date): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
