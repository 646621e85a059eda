import { type ReadonlySignal, signal } from '@preact/signals'
import { render } from 'preact'
import '@/components/ui/tokens.css'
import '@/components/ui/controls.css'
import '@/components/demo/style/index.css'
import type { PracticeActions } from '@/components/demo/actions'
import { Practice, type PracticeProps } from '@/components/demo/practice'
import { isOwnPage, wordsFor } from '@/lib/browser/words'
import type { Say } from '@/lib/locales/words'
import { guideWanted, keepGuide } from '@/lib/practice/session/guide'
import { knobsOf } from '@/lib/practice/session/knobs'
import { startSession } from '@/lib/practice/session/session'

type Live<Props> = { readonly [Name in keyof Props]: ReadonlySignal<Props[Name]> }

interface PageProps extends Live<Pick<PracticeProps, 'world' | 'now' | 'guide'>> {
  readonly actions: PracticeActions
  readonly say: Say
}

function Page({ world, now, guide, actions, say }: PageProps) {
  return <Practice world={world.value} now={now.value} guide={guide.value} actions={actions} say={say} />
}

async function start(): Promise<void> {
  const say = await wordsFor(location, navigator.language)
  const { world, now, actions: of, ...handle } = startSession(knobsOf(location.search, Date.now()))
  const guide = signal(guideWanted())
  const actions: PracticeActions = {
    ...of,
    showGuide(shown) {
      guide.value = shown
      keepGuide(shown)
    },
  }
  document.title = say('demo.title')
  const app = document.querySelector('#app')
  if (!app) throw new Error('#app is missing from index.html')
  render(<Page world={world} now={now} guide={guide} actions={actions} say={say} />, app)
  // What browser tests and benchmarks drive the page by.
  Object.assign(window, { practice: handle })
  // Anywhere else the content script brings the sidebar, as in every console.
  if (!isOwnPage(location)) {
    document.body.dataset['page'] = 'plain'
    return
  }
  const { startPracticeAgent } = await import('./practice-agent')
  startPracticeAgent(window, world.value.start)
}

void start()
