import { defineUnlistedScript } from '#imports'
import tokens from '@/components/ui/outline.css?inline'
import { runAgent } from '@/lib/browser/run-agent'

/**
 * The page agent of a console's page: reads it, writes into its composer, and puts the sidebar's own document beside it. The manifest runs
 * it on the consoles (wxt.config.ts), before the page's own scripts, so that its keys are heard first and the outline stands at once;
 * the background brings it into those frames of a page that are worth reading, and to sites that were taught.
 */
export default defineUnlistedScript(() => runAgent({ window, tokens, signal: new AbortController().signal }))
