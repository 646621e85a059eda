import { render } from 'preact'
import '@/components/demo/style/index.css'
import { PracticePage } from '@/components/demo/page'
import { isOwnPage, wordsFor } from '@/lib/browser/words'
import { startGuided } from '@/lib/practice/session/guided'
import { knobsOf } from '@/lib/practice/session/knobs'
import { paceOf } from '@/lib/practice/session/pace'

async function start(): Promise<void> {
  const say = await wordsFor(location, navigator.language)
  const session = startGuided(knobsOf(location.search, Date.now()), {
    pace: paceOf(location.search, localStorage),
    storage: localStorage,
  })
  document.title = say('demo.title')
  document.documentElement.lang = say('ui.language')
  const app = document.querySelector('#app')
  if (!app) throw new Error('#app is missing from index.html')
  render(<PracticePage session={session} say={say} />, app)
  // What browser tests and benchmarks drive the page by.
  Object.assign(window, { practice: session })
  // Anywhere else the content script brings the sidebar, as in every console.
  if (!isOwnPage(location)) {
    document.body.dataset['page'] = 'plain'
    return
  }
  const { startPracticeAgent } = await import('./practice-agent')
  startPracticeAgent(window, session.world.value.start)
}

void start()
