/** A page with every open shadow root in it, outermost first: a selector reaches no further than the root it is asked in. */
export type Roots = readonly ParentNode[]

/** Looks at every element once. Our own hosts are left out. */
export function rootsIn(root: ParentNode): ParentNode[] {
  const roots = [root]
  // Grows while it is walked: roots stand in roots.
  for (const each of roots)
    for (const { shadowRoot, localName } of each.querySelectorAll('*'))
      if (shadowRoot && !localName.startsWith('deskside-')) roots.push(shadowRoot)
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

/** The roots of one page, watched from when they are found. `look` tells whether any is new. */
export function followRoots(
  document: Document,
  observer: MutationObserver,
): { all(): Roots; look(): boolean } {
  let roots: Roots = []
  return {
    all: () => roots,
    look: () => {
      const known = new Set(roots)
      roots = rootsIn(document)
      const fresh = roots.filter(root => !known.has(root))
      for (const root of fresh) observer.observe(root, WATCHED)
      return fresh.length > 0
    },
  }
}
