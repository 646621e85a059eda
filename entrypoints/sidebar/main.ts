import '@/components/sidebar/style/index.css'
import { startEarly } from '@/lib/browser/early-start'

/**
 * The sidebar's document: at the page's edge, in the browser's own panel, or in a window. The page posts its port once the document has
 * loaded, which waits for this file alone: what reads and draws, and the model that is unpacked for it, come while port and phrases do.
 */
const begun = startEarly(window)
const { drawSidebar } = await import('./draw')
drawSidebar(begun)
