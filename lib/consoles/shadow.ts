import { localName, selectAll, shadowRoot } from './dom'
import { atOnce, type ReadingSteps } from './slices'

/** A page with every open shadow root in it, outermost first: a selector reaches no further than the root it is asked in. */
export type Roots = readonly ParentNode[]

/** Elements between two places to rest. */
const STRIDE = 1000

/** The root itself first, then every open shadow root below it but our own. */
export function rootsIn(root: ParentNode): ParentNode[] {
  return atOnce(rootSteps(root))
}

/** Looks at every element once. Our own hosts are left out. */
function* rootSteps(root: ParentNode): ReadingSteps<ParentNode[]> {
  const roots = [root]
  let looked = 0
  // Grows while it is walked: roots stand in roots.
  for (const each of roots)
    for (const element of selectAll(each, '*')) {
      const inside = shadowRoot(element)
      if (inside && !localName(element).startsWith('deskside-')) roots.push(inside)
      if (++looked % STRIDE === 0) yield
    }
  return roots
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'inert',
    'aria-hidden',
    'aria-current',
    'aria-expanded',
    'aria-selected',
    'value',
  ],
}

/** The roots of one page, watched from when they are found. */
export interface FollowedRoots {
  all(): Roots
  /** Looks for new ones and tells whether there are any. */
  look(): ReadingSteps<boolean>
}

/** Begins with the document alone; `look` finds and observes the rest. */
export function followRoots(document: Document, observer: MutationObserver): FollowedRoots {
  let roots: Roots = [document]
  observer.observe(document, WATCHED)
  return {
    all: () => roots,
    *look() {
      const known = new Set(roots)
      roots = yield* rootSteps(document)
      const fresh = roots.filter(root => !known.has(root))
      for (const root of fresh) observer.observe(root, WATCHED)
      return fresh.length > 0
    },
  }
}
