import { defineContentScript } from '#imports'
import tokens from '@/components/ui/tokens.css?inline'
import { runAgent } from '@/lib/browser/run-agent'
import { SITES } from '@/lib/consoles/sites'

/**
 * The page agent of a console's page: reads it, writes into its composer, and puts the sidebar's own document beside it. The background
 * brings the same script into those frames of the page that are worth reading.
 */
export default defineContentScript({
  matches: SITES.flatMap(([, matches]) => matches),
  // Before the page's own scripts, so that its keys are heard first and the outline stands at once.
  runAt: 'document_start',
  // The styles are in the script: nothing is fetched before the outline is painted, and the page can fetch nothing of ours.
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: ctx => runAgent({ window, tokens, signal: ctx.signal }),
})
