import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Part } from '@/lib/consoles/reading'
import { joinChanges } from '@/lib/consoles/teach/apply'
import { blankProfile } from '@/lib/consoles/teach/blank'
import {
  type Example,
  PART_OF,
  type ProfileChanges,
  type Role,
  type TaughtLesson,
} from '@/lib/consoles/teach/lesson-types'
import { matchedBy } from '@/lib/consoles/teach/matched'
import { siteOf } from '@/lib/consoles/teach/site'
import type { TaughtConsole, TaughtHere } from '@/lib/consoles/teach/taught'
import { type Lesson, teach } from '@/lib/consoles/teach/teach'
import { twoDigits } from '@/lib/trade/two-digits'
import type { LessonActions, PickerLesson } from './lesson-actions'
import type { Pointing } from './model'
import { createPickerModel } from './model'
import { offerOf } from './offer'
import { outlineBox } from './outline-box'
import { savedAs } from './saved-as'
import { showLesson } from './show-lesson'
import { nextRole, roleAfter } from './tour'

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
  let base =
    (kept?.taught.kind === 'profile' ? kept.taught.profile : kept?.profile) ??
    builtIn ??
    blankProfile(address, (document.title.trim() || new URL(address).hostname).slice(0, 60), date)
  const model = createPickerModel(base.facts.name.zh, builtIn !== undefined)
  if (recognised) model.offer.value = offerOf(recognised, document)
  let examples: readonly Example[] = []
  let meanings: NonNullable<Lesson['meanings']> = {}
  let accepted: readonly Part[] = []
  let taught: TaughtLesson | undefined
  /** Learned on pages whose elements are gone by now. */
  let before: ProfileChanges = {}
  const skipped = new Set<Role>()
  /** How it was before each thing pointed at in a row, for going back. */
  let steps: { readonly examples: readonly Example[]; readonly pointing: Pointing }[] = []
  let looked: Role | undefined
  /** Nothing more is to be pointed at once this is kept. */
  let endsSaved = false

  /** The page shows another order or chat: what was learned on the last one is held, and tried on this one. */
  const settle = () => {
    if (!taught || examples.every(({ element }) => element.isConnected)) return
    before = joinChanges(before, taught.changes)
    base = taught.profile
    examples = []
    steps = []
  }
  const learn = () => {
    settle()
    taught = teach(document, { examples, meanings, accepted, date }, base)
    showLesson(model, document, taught, examples)
    place()
  }
  /** The agent taught something: what was saved is no longer all. */
  const change = () => {
    learn()
    model.changed.value = [examples, accepted, Object.keys({ ...meanings, ...before })].flat().length > 0
    if (model.saving.value === 'done') model.saving.value = 'no'
    model.notice.value = undefined
  }
  const place = () => {
    const role = model.pointing.value?.role ?? looked
    model.marks.value = role && taught ? matchedBy(document, taught.profile, role).map(outlineBox) : []
  }
  const aim = (pointing: Pointing | undefined) => {
    model.pointing.value = pointing
    if (pointing) model.last.value = pointing.role
    model.target.value = undefined
    place()
  }
  const aimAt = (role: Role | undefined) => aim(role && { role, not: false })
  const point: LessonActions['point'] = pointing => {
    steps = []
    aim(pointing)
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
    walk: learn,
    take(element) {
      const pointing = model.pointing.value
      if (pointing && isFrame(element)) return void goInto(element)
      if (!pointing || examples.some(one => one.element === element && one.role === pointing.role)) return
      const { role, not } = pointing
      settle()
      steps = [...steps, { examples, pointing }]
      examples = [...examples, { role, element, ...(not && { not: true as const }) }]
      change()
      const count = examples.filter(one => one.role === role && !one.not).length
      aimAt(not || !taught ? undefined : nextRole(role, { outcomes: taught.outcomes, count, skipped }))
    },
    actions: {
      point,
      look(role) {
        looked = role
        place()
      },
      forget(role) {
        examples = examples.filter(one => one.role !== role)
        change()
      },
      accept(role) {
        const part = PART_OF[role]
        if (!part || accepted.includes(part)) return
        accepted = [...accepted, part]
        change()
      },
      skip() {
        const role = model.pointing.value?.role
        if (!role || !taught) return
        skipped.add(role)
        steps = []
        aimAt(roleAfter(role, taught.outcomes, skipped))
      },
      back() {
        const last = steps.at(-1)
        if (!last) return aim(undefined)
        steps = steps.slice(0, -1)
        examples = last.examples
        change()
        aim(last.pointing)
      },
      mean(words, meaning) {
        meanings = { ...meanings, [words]: meaning }
        change()
      },
      save(name) {
        if (taught) save(savedAs(taught, { builtIn, kept, before, name: name.trim(), date }))
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
}

const isFrame = (element: Element): element is HTMLIFrameElement => /^i?frame$/.test(element.localName)

function today(now: Date): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
