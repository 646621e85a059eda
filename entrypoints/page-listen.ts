import { defineUnlistedScript } from '#imports'
import { offerAnswers } from '@/lib/consoles/deep/channel'
import { listenIn } from '@/lib/consoles/deep/listen-in'
import { DEEP_SITES } from '@/lib/consoles/deep/sites.data'
import { fits } from '@/lib/consoles/fits'

/**
 * Runs in the page's own world, before the page's scripts, on consoles the agent switched deep reading on for and nowhere else
 * (entrypoints/background/deep-sites.ts). It knows the addresses by itself: nothing can be told to a script before it runs.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const [, , answers] =
      DEEP_SITES.find(([, matches]) => matches.some(match => fits(match, location.href))) ?? []
    if (answers) offerAnswers(document, onAnswer => listenIn(window, answers, onAnswer))
  },
})
