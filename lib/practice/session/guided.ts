import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Words } from '@/lib/locales/words'
import { BUYERS } from '../buyers'
import { type Result, resultOf } from '../result'
import type { PracticeActions } from './actions'
import { guideWanted, keepGuide } from './guide'
import { type Hint, hintFor } from './hints'
import { keepScripts, keptScripts } from './kept-scripts'
import type { Knobs } from './knobs'
import { keepPace, type Pace } from './pace'
import { keepResult, keptResults } from './results'
import { readScripts } from './script-file'
import { type Session, startSession } from './session'

export interface GuidedSession extends Omit<Session, 'actions' | 'begin'> {
  readonly pace: ReadonlySignal<Pace>
  /** Whether the guide is shown. */
  readonly guide: ReadonlySignal<boolean>
  readonly hint: ReadonlySignal<Hint | undefined>
  /** Of this practice and those before it, latest first. */
  readonly results: ReadonlySignal<readonly Result[]>
  /** Name of the file whose buyers are practised with; absent: the built-in ones. */
  readonly scripts: ReadonlySignal<string | undefined>
  /** What is wrong with the file that was given last. */
  readonly scriptFault: ReadonlySignal<Words | undefined>
  readonly actions: PracticeActions
}

interface GuidedOptions {
  readonly pace: Pace
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

/** Practice with what helps a trainee: the guide, a pace, hints, results that are kept, scripts of the shop's own. */
export function startGuided(knobs: Knobs, { pace: first, storage }: GuidedOptions): GuidedSession {
  const kept = keptScripts(storage)
  const { actions, begin, ...session } = startSession(knobs, {
    pace: first,
    scripts: kept?.scripts ?? BUYERS,
  })
  const guide = signal(guideWanted())
  const pace = signal(first)
  const scripts = signal(kept?.name)
  const scriptFault = signal<Words | undefined>(undefined)
  const results = signal(keptResults(storage))
  const result = computed(() => resultOf(session.world.value))
  effect(() => {
    results.value = keepResult(storage, result.value)
  })
  const hint = signal<Hint | undefined>(undefined)
  const habits = { given: new Set<Hint>(), sent: [] as string[], typed: 0, clicks: 0 }
  const suggest = (text: string) => {
    const { given, sent, typed, clicks } = habits
    const found = hintFor({ typed, text, sent, clicks }, given)
    if (found) given.add(found)
    if (found) hint.value = found
  }
  return {
    ...session,
    pace,
    guide,
    hint,
    results,
    scripts,
    scriptFault,
    actions: {
      ...actions,
      open(buyer, byKey = false) {
        habits.clicks = byKey ? 0 : habits.clicks + 1
        suggest('')
        actions.open(buyer)
      },
      typed(count) {
        habits.typed = count
      },
      send(text) {
        suggest(text.trim())
        habits.sent.push(text.trim())
        habits.typed = 0
        actions.send(text)
      },
      closeHint() {
        hint.value = undefined
      },
      choosePace(chosen) {
        pace.value = chosen
        keepPace(storage, chosen)
        begin({ pace: chosen })
      },
      restart: () => begin({}),
      async loadScripts(file) {
        const written = await file.text()
        const read = readScripts(written)
        scriptFault.value = read.kind === 'failed' ? read.words : undefined
        if (read.kind === 'failed') return
        keepScripts(storage, written)
        scripts.value = read.file.name
        begin({ scripts: read.file.scripts })
      },
      dropScripts() {
        keepScripts(storage, undefined)
        scripts.value = undefined
        scriptFault.value = undefined
        begin({ scripts: BUYERS })
      },
      showGuide(shown) {
        guide.value = shown
        keepGuide(shown)
      },
    },
  }
}
